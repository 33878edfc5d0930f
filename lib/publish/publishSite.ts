/** The whole way from routes to the published folder. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route } from '#lib/edition/model';
import { scriptUrl } from '#lib/site/urls';
import { bundleScript, type Script } from './bundleScript';
import { codeHash } from './codeHash';
import { finishPage } from './finishPage';
import { takeLock } from './lock';
import { makeTexts } from './makeTexts';
import { cachedPage, cachePage, fingerprint, isCached, pruneCache } from './pageCache';
import { openTree, publishTree } from './publishTree';
import { renderPages } from './renderPages';
import type { NextRun } from './runNext';
import { sitePrint, writeStamp } from './stamp';
import { type ExtraFile, largestPage, treeFiles } from './treeFiles';
import { nextFolder, pagesFolder, renderFolder, sharesFolder } from './workFolder';

export type SiteBuild = {
  /** The project's folder. */
  readonly root: string;
  readonly outDir: string;
  readonly cacheDir: string;
  readonly routes: readonly Route[];
  /** What is published besides pages and `public/`: media, share images and files for machines. */
  readonly extras: readonly ExtraFile[];
};

export type PublishOptions = {
  /** Forget all earlier work. */
  readonly clean: boolean;
  /** Told how many pages are about to be rendered, if any. */
  readonly onRender: (pages: number) => void;
};

export type PublishSummary = {
  readonly pages: number;
  readonly rendered: number;
  readonly changedFiles: number;
  /** What the heaviest page weighs over the wire, in bytes of brotli. */
  readonly largest: { readonly file: string; readonly bytes: number };
};

type Page = { readonly route: Route; readonly print: string };

const nextRun = ({ root, cacheDir }: SiteBuild, hash: string): NextRun => ({
  root,
  folder: nextFolder(root, cacheDir),
  codeHash: hash,
  renderFolder: renderFolder(cacheDir),
});

async function renderMissing(
  build: SiteBuild,
  run: NextRun,
  missing: readonly Page[],
  script: Script | null,
) {
  const tasks = missing.map(({ route }) => route);
  const { readHtml, stylesheets } = await renderPages(run, build.routes, tasks);
  const published = script === null ? null : `/${script.file}`;
  for (const { route, print } of missing) {
    const options = { file: route.file, stylesheets, script: { source: scriptUrl, published } };
    await cachePage(pagesFolder(build.cacheDir), print, finishPage(await readHtml(route), options));
  }
}

async function forget({ root, cacheDir }: SiteBuild): Promise<void> {
  for (const folder of [
    pagesFolder(cacheDir),
    sharesFolder(cacheDir),
    renderFolder(cacheDir),
    join(root, nextFolder(root, cacheDir)),
  ])
    await rm(folder, { recursive: true, force: true });
}

async function publishInto(out: string, build: SiteBuild, options: PublishOptions): Promise<PublishSummary> {
  if (options.clean) await forget(build);
  const folder = pagesFolder(build.cacheDir);
  const hash = await codeHash(build.root);
  const pages = build.routes.map((route) => ({ route, print: fingerprint(hash, route) }));
  const missing = pages.filter(({ print }) => !isCached(folder, print));
  const script = await bundleScript(build.root);
  if (missing.length > 0) {
    options.onRender(missing.length);
    await renderMissing(build, nextRun(build, hash), missing, script);
  }
  const finished = pages.map(({ route, print }) => ({ file: route.file, path: cachedPage(folder, print) }));
  const { texts, others } = await makeTexts(build.extras, { folder, codeHash: hash });
  const files = await treeFiles({ root: build.root, extras: others }, [...finished, ...texts], script);
  const changedFiles = await publishTree(out, files);
  await pruneCache(
    folder,
    [...pages, ...texts].map(({ print }) => print),
  );
  await pruneCache(
    sharesFolder(build.cacheDir),
    build.extras.flatMap((extra) => ('print' in extra ? [extra.print] : [])),
  );
  await writeStamp(build, await sitePrint(build, hash));
  return {
    pages: pages.length,
    rendered: missing.length,
    changedFiles,
    largest: await largestPage(finished),
  };
}

/**
 * Renders what is missing and publishes the whole site as `outDir`, or throws and leaves the published site as it was.
 * Throws `LockedError` while another build writes the same folders.
 */
export async function publishSite(build: SiteBuild, options: PublishOptions): Promise<PublishSummary> {
  const { out, release } = await openTree(build.outDir);
  try {
    const releaseCache = await takeLock(join(build.cacheDir, 'build.lock'), build.cacheDir);
    return await publishInto(out, build, options).finally(releaseCache);
  } finally {
    await release();
  }
}
