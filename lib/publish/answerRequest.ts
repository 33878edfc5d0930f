/** Decides what a request gets: a file, the way to it, or a plain refusal. */
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isLocale } from '#lib/site/locale';
import { contentType } from './contentType';
import { acceptedEncodings } from './negotiate';
import { type RequestPath, readRequestPath } from './requestPath';
import { cacheControl, securityHeaders } from './securityHeaders';

export type ServeContext = {
  readonly outDir: string;
  readonly sendFile: (request: IncomingMessage, response: ServerResponse) => void;
  /** Where a path leads that moved. */
  readonly readMoved: (path: string) => Promise<string | undefined>;
  readonly readStyleHashes: (path: string) => Promise<readonly string[]>;
};

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;

/**
 * Promising https is right behind a proxy that speaks it, and harmless on the machine itself, where browsers
 * take http as safe. To another machine on the network, plain http is all there is: the promise would make its
 * browser ask for pictures and script by https and get nothing.
 */
const mayUpgrade = ({ headers }: IncomingMessage): boolean =>
  headers['x-forwarded-proto'] === 'https' || loopback.test(headers.host ?? '');

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

const kindOf = (path: string): Promise<'file' | 'folder' | null> =>
  stat(path).then(
    (stats) => (stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : null),
    () => null,
  );

function refuse(request: IncomingMessage, response: ServerResponse, status: number, words: string): void {
  setHeaders(response, securityHeaders({ file: '', styleHashes: [], upgrade: mayUpgrade(request) }));
  setHeaders(response, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : `${words}\n`);
}

async function readPage(path: string, encodings: readonly string[]) {
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    const bytes = encodings.includes(encoding) ? await readFile(`${path}${ending}`).catch(() => null) : null;
    if (bytes !== null) return { bytes, encoding };
  }
  return { bytes: await readFile(path), encoding: null };
}

/** The page for an address that is not there, in the language of the address. */
async function answerNotFound(request: IncomingMessage, response: ServerResponse, context: ServeContext) {
  const first = (request.url ?? '/').split(/[/?]/)[1] ?? '';
  const file = isLocale(first) ? `${first}/404.html` : '404.html';
  const path = join(context.outDir, file);
  if ((await kindOf(path)) !== 'file')
    return refuse(request, response, 503, '网站正在更新。 The site is being updated.');
  const { bytes, encoding } = await readPage(
    path,
    acceptedEncodings(String(request.headers['accept-encoding'] ?? '')),
  );
  const styleHashes = await context.readStyleHashes(path);
  setHeaders(response, securityHeaders({ file, styleHashes, upgrade: mayUpgrade(request) }));
  setHeaders(response, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
  });
  if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(404).end(request.method === 'HEAD' ? undefined : bytes);
}

/** Relative to the address asked for, so that no `Host` a client makes up ever comes back. */
function redirectToFolder(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  query: string,
): void {
  response.setHeader('Location', `./${encodeURIComponent(name)}/${query}`);
  refuse(request, response, 308, '地址以斜线结尾。 The address ends in a slash.');
}

/** Within the host; the page that is there as well serves hosts that cannot do this. */
function redirectToNew(request: IncomingMessage, response: ServerResponse, location: string): void {
  response.setHeader('Location', location);
  refuse(request, response, 301, '网址已改。 The page has moved.');
}

type Found = Extract<RequestPath, { kind: 'path' }>;

async function answerPath(
  request: IncomingMessage,
  response: ServerResponse,
  context: ServeContext,
  found: Found,
) {
  const file = [...found.segments, ...(found.isFolder ? ['index.html'] : [])].join('/');
  const moved = await context.readMoved(`/${found.segments.join('/')}${found.isFolder ? '/' : ''}`);
  if (moved !== undefined) return redirectToNew(request, response, `${moved}${found.query}`);
  const path = join(context.outDir, file);
  const kind = await kindOf(path);
  if (kind === 'folder' && (await kindOf(join(path, 'index.html'))) === 'file')
    return redirectToFolder(request, response, found.segments.at(-1) ?? '', found.query);
  const type = contentType(file);
  if (kind !== 'file' || type === undefined) return answerNotFound(request, response, context);
  const styleHashes = await context.readStyleHashes(path);
  setHeaders(response, securityHeaders({ file, styleHashes, upgrade: mayUpgrade(request) }));
  setHeaders(response, {
    'Content-Type': type,
    'Cache-Control': cacheControl(file),
    Vary: 'Accept-Encoding',
  });
  request.url = `/${file.split('/').map(encodeURIComponent).join('/')}`;
  context.sendFile(request, response);
}

const refusals = {
  400: '地址写法有误。 The address is malformed.',
  414: '地址过长。 The address is too long.',
} as const;

/** Answers one request. GET and HEAD only; every answer carries the security headers. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  context: ServeContext,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(request, response, 405, '本站只供阅读。 This site is for reading only.');
  }
  const found = readRequestPath(request.url ?? '');
  if (found.kind === 'path') return answerPath(request, response, context, found);
  if (found.status === 404) return answerNotFound(request, response, context);
  refuse(request, response, found.status, refusals[found.status]);
}
