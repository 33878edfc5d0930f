/** Shows the content as it is being written: Next renders on request, a saved file reloads the page. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import next from 'next';
import { scriptUrl } from '#lib/site/urls';
import { bundleScript } from './bundleScript';
import { contentType } from './contentType';
import type { LiveEvents } from './liveEvents';
import { liveScript, waitingPage } from './liveScript';
import type { SiteBuild } from './publishSite';
import { type NextRun, nextVariables, prepareNextFolder, removeTypesFile } from './runNext';
import { isModelFile, readMade } from './treeFiles';

export type Preview = {
  readonly run: NextRun;
  readonly port: number;
  readonly events: LiveEvents;
  /** The last whole site; null until there is one. */
  readonly site: () => SiteBuild | null;
};

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const liveTag = '<script src="/__preview/live.js"></script>';

/** The page's script comes after everything Next sends, whichever way Next ends. */
function addLiveTag(response: ServerResponse): void {
  const [end, setHeader] = [response.end.bind(response), response.setHeader.bind(response)];
  response.setHeader = (name, value) =>
    name.toLowerCase() === 'content-length' ? response : setHeader(name, value);
  response.end = (chunk?: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) response.write(chunk);
    if (String(response.getHeader('content-type') ?? '').startsWith('text/html')) response.write(liveTag);
    return end();
  };
}

function send(response: ServerResponse, file: string, bytes: string | Uint8Array): void {
  response.writeHead(200, {
    'Content-Type': contentType(file) ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
  });
  response.end(bytes);
}

async function findExtra(site: SiteBuild | null, path: string): Promise<Uint8Array | null> {
  const extra = site?.extras.find(({ file }) => `/${file}` === path);
  if (extra === undefined) return null;
  return isModelFile(extra) ? Buffer.from(extra.make()) : readMade(extra);
}

async function answerOwn({ run, events, site }: Preview, request: IncomingMessage, response: ServerResponse) {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path === '/__preview/events') return events.connect(request, response);
  if (path === '/__preview/live.js') return send(response, path, liveScript);
  if (path === scriptUrl) return send(response, path, (await bundleScript(run.root))?.bytes ?? '');
  if (site() === null && !path.startsWith('/_next/'))
    return send(response, 'index.html', `${waitingPage}${liveTag}`);
  const extra = await findExtra(site(), path);
  if (extra !== null) send(response, path, extra);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, done);
  });
}

/** Starts the preview at `port`. Rejects if the port is taken. */
export async function servePreview(preview: Preview): Promise<void> {
  const { run, port } = preview;
  Object.assign(process.env, nextVariables(run));
  await prepareNextFolder(run);
  const handle: { current: Handle | null } = { current: null };
  const server = createServer(async (request, response) => {
    await answerOwn(preview, request, response);
    if (response.writableEnded || response.headersSent || handle.current === null) return;
    request.headers['accept-encoding'] = '';
    addLiveTag(response);
    await handle.current(request, response);
  });
  await listen(server, port);
  const app = next({ dev: true, dir: run.root, port, httpServer: server, quiet: true });
  await app.prepare();
  await removeTypesFile(run.root);
  handle.current = app.getRequestHandler();
}
