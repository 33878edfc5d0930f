/** Keeps finished pages by fingerprint, so that a page is rendered again only when something it is made from changed. */

import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compress, compressedEndings } from './compress';
import { sha256, stableJson } from './hash';
import { listFolder } from './listFolder';
import { writeWhole } from './writeWhole';

/** Builds whose pages stay in the cache. */
const keptBuilds = 3;

/** Names all that a page, or a text made like one, comes from. */
export const fingerprint = (codeHash: string, { model }: { readonly model: object }): string =>
  sha256(`${codeHash}\n${stableJson(model)}`);

/** Where a finished page lies; its compressed forms beside it. */
export const cachedPage = (folder: string, print: string): string =>
  join(folder, print.slice(0, 2), `${print}.html`);

export const isCached = (folder: string, print: string): boolean => existsSync(cachedPage(folder, print));

/** The page itself is written last: once it is there, its compressed forms are. */
export async function cachePage(folder: string, print: string, html: string): Promise<void> {
  const path = cachedPage(folder, print);
  const forms = compress(Buffer.from(html));
  for (const ending of compressedEndings) await writeWhole(`${path}${ending}`, forms[ending]);
  await writeWhole(path, html);
}

async function readHistory(path: string): Promise<string[][]> {
  const text = await readFile(path, 'utf8').catch(() => '[]');
  return JSON.parse(text);
}

/** Forgets pages that none of the last three builds used; `prints` are this build's. */
export async function pruneCache(folder: string, prints: readonly string[]): Promise<void> {
  const path = join(folder, 'builds.json');
  const history = [[...prints], ...(await readHistory(path))].slice(0, keptBuilds);
  const kept = new Set(history.flat());
  for (const file of await listFolder(folder)) {
    const print = file.split('/')[1]?.split('.')[0];
    if (print !== undefined && !kept.has(print)) await rm(join(folder, file), { force: true });
  }
  await writeWhole(path, JSON.stringify(history));
}
