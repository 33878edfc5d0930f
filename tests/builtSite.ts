/** Builds the portal as it would be published, with sample reports beside the real content, once for all tests. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const work = join(root, '.cache', 'test-site');

/** The moment every test takes as now; one sample report is due a minute later. */
export const testNow = '2026-11-23T20:00+08:00';

/** Reports of `tests/site/sample` that no published file may name. */
export const unpublished = {
  slugs: ['sample-draft', 'sample-scheduled'],
  words: ['未发布样例', '草稿样例标记', '定时样例标记'],
} as const;

/** The report of `tests/site/sample` that was withdrawn: nothing published may say any of this but its own notices. */
export const withdrawn = {
  slug: 'sample-withdrawn',
  words: ['撤回样例标记', 'Withdrawn sample mark', 'withdrawn-projects', 'withdrawn.png'],
} as const;

const outDir = join(work, 'out');

type Folders = { readonly contentDir: string; readonly outDir: string; readonly cacheDir: string };

/** Nothing of the test runner's own environment reaches the build. */
function buildEnvironment({ contentDir, outDir, cacheDir }: Folders) {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: 'production' as const,
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    CACHE_DIR: cacheDir,
    TODAY: testNow,
  };
}

function mixContent(): string {
  const contentDir = join(work, 'content');
  rmSync(contentDir, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(join(root, 'content'), contentDir, { recursive: true });
  cpSync(join(root, 'tests/site/sample'), contentDir, { recursive: true });
  return contentDir;
}

/** Runs the build over a content folder; rejects with what it printed when it fails. */
export async function build(folders: Folders): Promise<void> {
  const options = { cwd: root, env: buildEnvironment(folders), maxBuffer: 1e8 };
  const command = ['--import', 'tsx', 'lib/commands/build.ts'];
  await promisify(execFile)(process.execPath, command, options).catch((error) => {
    throw new Error(`The portal could not be built:\n${error.stdout}\n${error.stderr}`);
  });
}

/** The folder of the published tree. Rejects with what the build printed when it fails. */
export async function builtSite(): Promise<string> {
  await build({ contentDir: mixContent(), outDir, cacheDir: join(work, 'cache') });
  return outDir;
}
