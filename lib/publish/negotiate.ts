/** Keeps to the parts of a request's headers that the file sender reads rightly. */
import type { IncomingHttpHeaders } from 'node:http';

/** Encodings the client takes, those with `q=0` left out. */
export const acceptedEncodings = (header: string): string[] =>
  header
    .split(',')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(';')
        .map((word) => word.trim()),
    )
    .filter(([name, quality]) => name !== '' && !(quality !== undefined && /^q=0(\.0*)?$/.test(quality)))
    .map(([name = '']) => name);

const simpleRange = /^bytes=(\d+)-(\d*)$/;

/** One range that starts somewhere; any other may be ignored (RFC 9110, 14.2) and is. */
function isSimpleRange(range: string): boolean {
  const [, first, last] = simpleRange.exec(range) ?? [];
  return first !== undefined && (last === '' || Number(last) >= Number(first));
}

/** A part is a part of the plain file, so a range goes with no encoding; `If-Range` is answered in full. */
export function simplifyHeaders(headers: IncomingHttpHeaders): void {
  const { range } = headers;
  if (range !== undefined && (!isSimpleRange(range) || headers['if-range'] !== undefined))
    delete headers.range;
  const accepted =
    headers.range === undefined ? acceptedEncodings(String(headers['accept-encoding'] ?? '')) : [];
  headers['accept-encoding'] = accepted.filter((name) => name === 'br' || name === 'gzip').join(', ');
}
