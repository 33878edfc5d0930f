/** Serves the published folder as production does: its headers, its compressed files, its refusals. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { keptOut } from '#lib/site/headTags';
import { answerRequest } from './answerRequest';
import { simplifyHeaders } from './negotiate';
import { redirectReader } from './redirectReader';
import { styleHashReader } from './styleHashes';

export type ServeOptions = {
  readonly outDir: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Whether every answer must keep search engines out; false by default. */
  readonly preview?: boolean;
};

export type Serving = {
  /** With a final slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * `dev` makes sirv look at the disk for every request: the folder is swapped for another while it is served.
 * A file may vanish between sirv's look and its reading; then the connection is cut and the client asks again.
 */
function fileSender(outDir: string): Handler {
  const send = sirv(outDir, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
  return (request, response) => {
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    simplifyHeaders(request.headers);
    send(request, response);
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, done);
  });
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** Starts serving `outDir`, which may be replaced meanwhile. Rejects if the port is taken. */
export async function serve({ outDir, port, preview = false }: ServeOptions): Promise<Serving> {
  const folder = resolve(outDir);
  const context = {
    outDir: folder,
    sendFile: fileSender(folder),
    readMoved: redirectReader(folder),
    readStyleHashes: styleHashReader(),
  };
  const server = createServer((request, response) => {
    if (preview) response.setHeader('X-Robots-Tag', keptOut);
    answerRequest(request, response, context).catch(() => response.destroy());
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 10_000;
  const actual = await listen(server, port);
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${actual}/`, close };
}
