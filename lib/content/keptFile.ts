/** Keeps a value in a file from one check to the next, for as long as all it was made from stays the same. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a value is kept, and a name of all it was made from. */
export type KeptFile = { readonly path: string; readonly madeFrom: string };

/** The first line vouches for the rest: half a file, or one made from something else, is no file. */
const sealOf = ({ madeFrom }: KeptFile, json: Uint8Array): string =>
  createHash('sha256').update(`${madeFrom}\n`).update(json).digest('hex');

/** The value kept; null where there is none that still holds. */
export function readKept<T>(file: KeptFile): T | null {
  try {
    const bytes = readFileSync(file.path);
    const end = bytes.indexOf('\n');
    const json = bytes.subarray(end + 1);
    return bytes.toString('latin1', 0, end) === sealOf(file, json) ? JSON.parse(json.toString()) : null;
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that checks that run at once never read half of it. Nothing depends on it. */
export function writeKept<T>(file: KeptFile, value: T): void {
  const json = Buffer.from(JSON.stringify(value));
  const draft = `${file.path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file.path), { recursive: true });
    writeFileSync(draft, Buffer.concat([Buffer.from(`${sealOf(file, json)}\n`), json]));
    renameSync(draft, file.path);
  } catch {
    // A check of content that may be read but not written beside is still a check.
  }
}
