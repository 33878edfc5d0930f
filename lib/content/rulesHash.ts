/** Names the rules content is checked by, so that a verdict is kept only as long as they stay the same. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders under `lib` that a verdict is made by. */
const folders = ['site', 'mdx', 'bilingual', 'content'] as const;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .sort();

/** Hash of the checking code, of the libraries it stands on and of the engine that runs both. */
export function rulesHash(): string {
  const lib = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  hash.update(readFileSync(join(lib, '..', 'package-lock.json')));
  for (const folder of folders)
    for (const path of filesUnder(join(lib, folder)))
      hash.update(`\0${relative(lib, path)}\0`).update(readFileSync(path));
  return hash.digest('hex');
}
