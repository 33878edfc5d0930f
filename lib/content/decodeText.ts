/** Turns the bytes of a file into text, naming any encoding but UTF-8. */
import type { Checked, ContentProblem } from '#lib/site/problem';
import { encodingProblems } from './sourceProblems';

const startOf = (file: string) => ({ file, line: 1, column: 1 });

/** Two or more zero bytes in the same half of the first pairs: UTF-16 without a byte order mark. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) >= 4 && Math.max(even, odd) > 8 * Math.min(even, odd);
}

function isUtf16(bytes: Uint8Array): boolean {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  return mark === 0xfffe || mark === 0xfeff || looksLikeUtf16(bytes);
}

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The longest valid beginning, found by halving: a prefix is valid when streaming it raises nothing. */
function validPrefix(bytes: Uint8Array): string {
  const streams = (length: number): string | null => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return null;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (streams(middle) === null) high = middle;
    else low = middle;
  }
  return streams(low) ?? '';
}

function undecodable(file: string, bytes: Uint8Array): ContentProblem {
  const before = validPrefix(bytes).split(/\r\n|\n/);
  const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return decode(bytes, 'gb18030') === null ? encodingProblems.notUtf8(place) : encodingProblems.gbk(place);
}

function withoutLoneReturns(file: string, text: string): Checked<string> {
  if (!text.includes('\r')) return { value: text, problems: [] };
  const normal = text.replaceAll('\r\n', '\n');
  const problems = normal.split('\n').flatMap((line, index) => {
    const at = line.indexOf('\r');
    return at < 0 ? [] : [encodingProblems.loneReturn({ file, line: index + 1, column: at + 1 })];
  });
  return { value: problems.length > 0 ? null : normal, problems };
}

/** UTF-8 text with LF line breaks, without a leading byte order mark; or why the bytes are not that. */
export function decodeText(file: string, bytes: Uint8Array): Checked<string> {
  if (isUtf16(bytes)) return { value: null, problems: [encodingProblems.utf16(startOf(file))] };
  const text = decode(bytes, 'utf-8');
  if (text === null) return { value: null, problems: [undecodable(file, bytes)] };
  return withoutLoneReturns(file, text.startsWith('\uFEFF') ? text.slice(1) : text);
}
