/** Remembers what the published folder was made from, so that a start can tell whether it is still that. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeHash } from './codeHash';
import { sha256, stableJson } from './hash';
import { fingerprint } from './pageCache';
import type { SiteBuild } from './publishSite';
import { type ExtraFile, isModelFile, readMade } from './treeFiles';
import { stampFile } from './workFolder';

async function extraPrint(extra: ExtraFile): Promise<string> {
  if (isModelFile(extra)) return `${extra.file} ${sha256(stableJson(extra.model))}`;
  return `${extra.file} ${'print' in extra ? extra.print : sha256(await readMade(extra))}`;
}

/** Names everything a published site is made from. */
export async function sitePrint({ routes, extras }: SiteBuild, hash: string): Promise<string> {
  const pages = routes.map((route) => `${route.file} ${fingerprint(hash, route)}`);
  return sha256([hash, ...pages, ...(await Promise.all(extras.map(extraPrint)))].join('\n'));
}

/** Notes, in the cache, that `outDir` now is the site named `print`. */
export async function writeStamp({ cacheDir, outDir }: SiteBuild, print: string): Promise<void> {
  const path = stampFile(cacheDir, outDir);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify({ print }));
}

/** Whether `outDir` is there and made from exactly this content and code. */
export async function isUpToDate(build: SiteBuild): Promise<boolean> {
  if (!existsSync(join(build.outDir, '404.html'))) return false;
  const stamp = await readFile(stampFile(build.cacheDir, build.outDir), 'utf8').catch(() => '{}');
  const { print }: { print?: string } = JSON.parse(stamp);
  return print === (await sitePrint(build, await codeHash(build.root)));
}
