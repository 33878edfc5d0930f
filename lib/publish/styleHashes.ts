/** Hashes of a served page's own inline styles, for its security policy. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { parse } from 'parse5';
import { elements, textOf } from './htmlTree';

/** Base64 SHA-256 of each `<style>` of an HTML text. */
export const hashStyles = (html: string): string[] =>
  [...elements(parse(html))]
    .filter((element) => element.tagName === 'style')
    .map((style) => createHash('sha256').update(textOf(style)).digest('base64'));

type Known = { readonly version: string; readonly hashes: readonly string[] };

/** Remembers the hashes of each file until it is another file. */
export function styleHashReader(): (path: string) => Promise<readonly string[]> {
  const known = new Map<string, Known>();
  return async (path) => {
    if (!path.endsWith('.html')) return [];
    const { ino, size, mtimeMs } = await stat(path);
    const version = `${ino} ${size} ${mtimeMs}`;
    const last = known.get(path);
    if (last?.version === version) return last.hashes;
    const hashes = hashStyles(await readFile(path, 'utf8'));
    known.set(path, { version, hashes });
    return hashes;
  };
}
