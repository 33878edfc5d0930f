/** Tells every open page of a preview what happened to the content. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export type LiveEvents = {
  /** Keeps a page's line open and tells it the problems there are. */
  readonly connect: (request: IncomingMessage, response: ServerResponse) => void;
  /** The content changed: pages reload. */
  readonly announceChange: () => void;
  /** The problems as text; empty when there are none. */
  readonly announceProblems: (text: string) => void;
};

const message = (event: string, data: string): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Server-sent events for the pages of one preview. */
export function liveEvents(): LiveEvents {
  const pages = new Set<ServerResponse>();
  let problems = '';
  const send = (text: string): void => {
    for (const page of pages) page.write(text);
  };
  return {
    connect(request, response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(message('problems', problems));
      pages.add(response);
      request.on('close', () => pages.delete(response));
    },
    announceChange: () => send(message('change', '')),
    announceProblems(text) {
      problems = text;
      send(message('problems', text));
    },
  };
}
