/** A small real portal that tests record as published, change and check again. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Environment } from '#lib/commands/environment';
import { readSite } from '#lib/commands/loadSite';
import { recordSite } from '#lib/commands/recordSite';
import { checkContent } from '#lib/content/checkContent';
import type { Minor } from '#lib/editor/recordLedger';
import type { ContentProblem } from '#lib/site/problem';
import {
  clean,
  type Files,
  folder,
  now,
  original,
  pageTranslation,
  swap,
  translation,
  writeWorkspace,
} from '../content/workspace';

export const ledgerFile = 'content/ledger.json';
export const redirectsFile = 'content/redirects.yaml';

/** The workspace’s texts, posted a day ago, with a paragraph on line 22 and 18 that has no figure in it. */
export const zhText = swap(
  swap(original, '第一节第二段。', '工作在推进。'),
  '2026-11-20T09',
  '2026-11-22T09',
);
export const enText = swap(translation, 'Section one, second paragraph.', 'Work goes on.');

/** A folder on disk and what is done to it. */
export type LedgerFolder = {
  /** Writes files by their path; null deletes one. */
  readonly write: (files: Files) => Promise<void>;
  readonly record: (minor?: Minor) => ReturnType<typeof recordSite>;
  readonly ledger: () => Promise<string>;
  /** What `npm run check` says of promises; drift has tests of its own. */
  readonly problems: (at?: Date) => Promise<readonly ContentProblem[]>;
  /** What a build would publish, by file; null where it refuses, with the errors and all it says. */
  readonly build: (preview?: boolean) => Promise<{
    readonly files: readonly string[] | null;
    readonly errors: readonly string[];
    readonly said: string;
  }>;
};

/** The clean portal with changes, nothing recorded yet; all its texts exist in both languages. */
export async function openPortal(changes: Files = {}): Promise<LedgerFolder> {
  const cwd = await writeWorkspace({
    ...clean,
    [`${folder}/zh.mdx`]: zhText,
    [`${folder}/en.mdx`]: enText,
    'content/pages/about/en.mdx': pageTranslation,
    ...changes,
  });
  const environment: Environment = {
    contentDir: join(cwd, 'content'),
    outDir: join(cwd, 'out'),
    cacheDir: join(cwd, '.cache'),
    origin: null,
    preview: false,
    now,
    port: 0,
  };
  return {
    write: async (files) => {
      for (const [name, content] of Object.entries(files)) {
        const path = join(cwd, name);
        if (content === null) await rm(path, { recursive: true, force: true });
        else {
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, content);
        }
      }
    },
    record: (minor) => recordSite(environment, { cwd, minor: minor ?? null }),
    ledger: () => readFile(join(cwd, ledgerFile), 'utf8'),
    problems: async (at = now) => {
      const { problems } = await checkContent({ contentDir: 'content', cwd, now: at });
      return problems.filter(({ rule }) => !rule.startsWith('drift/'));
    },
    build: async (preview = false) => {
      const { site, problems } = await readSite({ ...environment, preview });
      const files = site && [...site.routes, ...site.extras].map(({ file }) => file);
      const errors = problems.split('\n').filter((line) => line.endsWith('(错误 error)'));
      return { files, errors, said: problems };
    },
  };
}

/** The same portal after it was published and recorded. */
export async function openRecorded(changes: Files = {}): Promise<LedgerFolder> {
  const portal = await openPortal(changes);
  await portal.record();
  return portal;
}
