/** Reads the path of a request: a file of the published tree, or the reason there is none. */

/** `segments` are decoded; a path that ends in `/` has none for the end. */
export type RequestPath =
  | {
      readonly kind: 'path';
      readonly segments: readonly string[];
      readonly isFolder: boolean;
      readonly query: string;
    }
  | { readonly kind: 'refused'; readonly status: 400 | 404 | 414 };

const longestUrl = 4096;

function decode(raw: string): string[] | null {
  try {
    return raw.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** A decoded slash, a backslash or a control character has no place in a name. */
const isForbidden = (segment: string): boolean =>
  segment === '.' ||
  segment === '..' ||
  [...segment].some((char) => char === '/' || char === '\\' || char < ' ');

const refused = (status: 400 | 404 | 414): RequestPath => ({ kind: 'refused', status });

/** The path asked for by a request line's target, which the client may have written in any way. */
export function readRequestPath(url: string): RequestPath {
  if (url.length > longestUrl) return refused(414);
  if (!url.startsWith('/')) return refused(400);
  const end = url.includes('?') ? url.indexOf('?') : url.length;
  const segments = decode(url.slice(1, end));
  if (segments === null || segments.some(isForbidden)) return refused(400);
  const isFolder = segments.at(-1) === '';
  const names = isFolder ? segments.slice(0, -1) : segments;
  if (names.some((name) => name === '' || name.startsWith('.'))) return refused(404);
  return { kind: 'path', segments: names, isFolder, query: url.slice(end) };
}
