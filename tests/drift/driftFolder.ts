/** A small real report in two languages whose texts a test changes, records and checks. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { recordReports } from '#lib/commands/recordReports';
import { checkContent } from '#lib/content/checkContent';
import { readContent } from '#lib/content/readContent';
import type { Locale } from '#lib/site/locale';
import type { ContentProblem } from '#lib/site/problem';
import {
  clean,
  folder,
  now,
  original,
  placed,
  swap,
  translation,
  writeWorkspace,
} from '../content/workspace';

/** The paragraphs of the two sections. */
export type Words = readonly [one: readonly string[], two: readonly string[]];

export const zh: Words = [
  ['全市有高新技术企业311家，占全省的15%。', '科技人员走进田间，帮助农户。'],
  ['4月20日，市政府印发文件。'],
];

export const en: Words = [
  [
    'The city has 311 high-tech enterprises, 15% of the province’s total.',
    'Researchers go to the fields and help farmers.',
  ],
  ['On April 20 the city government issued a document.'],
];

const matterOf = (text: string): string => text.slice(0, text.indexOf('\n## '));

/** A text; its front matter ends on line 16 of an original, 12 of a translation, two lines before the heading. */
const textOf = (matter: string, [one, two]: Words): string =>
  [matter, '## One', ...one, '## Two', ...two].join('\n\n').replace('\n\n\n', '\n\n').concat('\n');

/** What stands over the texts, where it is not that of the workspace. */
type Changes = Readonly<Partial<Record<Locale, readonly (readonly [from: string, to: string])[]>>>;

export type Report = {
  readonly zh: Words;
  readonly en: Words;
  readonly original?: Locale;
  readonly updated?: string;
  readonly changes?: Changes;
};

const filesOf = (report: Report) => {
  const origin = report.original ?? 'zh';
  const dated =
    report.updated === undefined ? original : swap(original, 'kind:', `updated: "${report.updated}"\nkind:`);
  const matter = (locale: Locale) => matterOf(locale === origin ? dated : translation).trimEnd();
  const changed = (locale: Locale): string =>
    (report.changes?.[locale] ?? []).reduce(
      (text, [from, to]) => swap(text, from, to),
      textOf(matter(locale), report[locale]),
    );
  return { [`${folder}/zh.mdx`]: changed('zh'), [`${folder}/en.mdx`]: changed('en') };
};

async function writeInto(cwd: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), text);
  }
}

/** A folder on disk and what editors do to it. */
export type DriftFolder = {
  readonly cwd: string;
  readonly write: (report: Report) => Promise<void>;
  /** Writes other files, by their path. */
  readonly add: (files: Readonly<Record<string, string>>) => Promise<void>;
  readonly sync: (minor?: string) => ReturnType<typeof recordReports>;
  readonly problems: () => Promise<readonly ContentProblem[]>;
  /** `file:line:column rule` of every problem. */
  readonly told: () => Promise<string[]>;
  readonly lock: () => Promise<string>;
  readonly writeLock: (text: string) => Promise<void>;
};

/** Opens a folder that holds the report and no lock. */
export async function openReport(report: Report): Promise<DriftFolder> {
  const lockName = `${folder}/translation.lock.json`;
  const cwd = await writeWorkspace({ ...clean, [lockName]: null, ...filesOf(report) });
  const source = { contentDir: 'content', cwd, now };
  const problems = async () => (await checkContent(source)).problems;
  return {
    cwd,
    problems,
    told: async () => placed(await problems()),
    lock: () => readFile(join(cwd, lockName), 'utf8'),
    add: (files) => writeInto(cwd, files),
    writeLock: (text) => writeFile(join(cwd, lockName), text),
    write: async (changed) => {
      await writeInto(cwd, filesOf(changed));
    },
    sync: async (minor) => {
      const { reports, pages, problems: found } = await readContent(source);
      return recordReports({ chosen: [...reports, ...pages], problems: found, minor: minor ?? null });
    },
  };
}

/** A lock without the records of the ids that fit. */
export const withoutRecords = (lock: string, ids: string): string =>
  lock.replace(new RegExp(`^, "(?:${ids})": \\{\n.*\n  \\}\n`, 'gm'), '');

/** A lock as it was written when a record stood on one line. */
export const onOneLine = (lock: string): string => lock.replace(/ \{\n {4}(.*)\n {2}\}$/gm, ' { $1 }');

/** The same report after `npm run sync`. */
export async function openSynced(report: Report): Promise<DriftFolder> {
  const opened = await openReport(report);
  await opened.sync();
  return opened;
}
