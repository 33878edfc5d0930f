/** Walks the content folder: which reports, pages and pictures there are, and what does not belong. */
import { type Dirent, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { earliestYear } from '#lib/site/dates';
import { type Locale, locales } from '#lib/site/locale';
import type { ContentProblem } from '#lib/site/problem';
import { findSlugProblems } from './checkSlugs';
import type { FileRef } from './readSource';
import { fileProblems, treeProblems } from './sourceProblems';

/** A folder with the texts of one report or page. `year` is null for a page. */
export type Folder = FileRef & {
  readonly slug: string;
  readonly year: string | null;
  readonly texts: Record<Locale, FileRef | null>;
  /** Pictures and data beside the texts, by name. */
  readonly media: readonly FileRef[];
  /** What `npm run sync` recorded of its translation. */
  readonly lock: FileRef | null;
};

export type Listing = {
  readonly root: string;
  readonly lists: Readonly<Record<'site' | 'topics' | 'terms', FileRef>>;
  readonly reports: readonly Folder[];
  readonly pages: readonly Folder[];
  /** Every address ever published, as `npm run record` keeps them; null before anything was. */
  readonly ledger: FileRef | null;
  /** Where addresses lead that moved; null where none did. */
  readonly redirects: FileRef | null;
  readonly problems: readonly ContentProblem[];
};

/** Left behind by operating systems and tools; nobody put them there. */
const silent = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep', '.gitignore']);
export const ledgerName = 'ledger.json';
const redirectsName = 'redirects.yaml';
export const lockName = 'translation.lock.json';
const mediaName = /\.(?:png|jpe?g|webp|csv)$/i;
const at = (ref: FileRef) => ({ file: ref.file, line: 1, column: 1 });

/** The name editors know a path by: relative to the working directory, `/` between folders. */
export const fileRef = (path: string, cwd: string): FileRef => ({
  path,
  file: relative(cwd, path).split(sep).join('/'),
});

const child = (folder: FileRef, name: string): FileRef => ({
  path: join(folder.path, name),
  file: `${folder.file}/${name}`,
});

type Found = { readonly ref: FileRef; readonly name: string; readonly entry: Dirent };

/** Read at once: for folders this small, waiting for each takes longer than reading it. */
async function listEntries(folder: FileRef): Promise<Found[]> {
  const entries = readdirSync(folder.path, { withFileTypes: true });
  return entries
    .filter(({ name }) => !silent.has(name))
    .map((entry) => ({ ref: child(folder, entry.name), name: entry.name, entry }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folders of a folder; anything else in it is a problem. A folder that is not there has none. */
async function listFolders(folder: FileRef, problems: ContentProblem[]): Promise<Found[]> {
  const found = await listEntries(folder).catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) problems.push(fileProblems.notFolder(at(folder)));
    return [];
  });
  return found.filter(({ entry, ref }) => {
    if (entry.isSymbolicLink()) problems.push(fileProblems.symlink(at(ref)));
    else if (!entry.isDirectory()) problems.push(treeProblems.unknown(at(ref)));
    return entry.isDirectory();
  });
}

async function listFolder(found: Found, year: string | null, problems: ContentProblem[]): Promise<Folder> {
  const entries = await listEntries(found.ref);
  const textOf = (locale: Locale): FileRef | null =>
    entries.find(({ name }) => name === `${locale}.mdx`)?.ref ?? null;
  const texts = { zh: textOf('zh'), en: textOf('en') };
  if (locales.every((locale) => texts[locale] === null)) problems.push(treeProblems.noText(at(found.ref)));
  const isText = (name: string) => name === 'zh.mdx' || name === 'en.mdx';
  const isKnown = (name: string) =>
    isText(name) || name === lockName || (year !== null && mediaName.test(name));
  for (const { name, ref } of entries) if (!isKnown(name)) problems.push(treeProblems.unknown(at(ref)));
  const media = year === null ? [] : entries.filter(({ name }) => mediaName.test(name)).map(({ ref }) => ref);
  const lock = entries.find(({ name }) => name === lockName)?.ref ?? null;
  return { ...found.ref, slug: found.name, year, texts, media, lock };
}

const isYear = (name: string): boolean => /^\d{4}$/.test(name) && Number(name) >= earliestYear;

async function listReports(root: FileRef, problems: ContentProblem[]): Promise<Folder[]> {
  const years = await listFolders(child(root, 'reports'), problems);
  const perYear = years.map(async (year) => {
    if (!isYear(year.name)) problems.push(treeProblems.year(at(year.ref), year.name));
    const folders = await listFolders(year.ref, problems);
    return Promise.all(folders.map((folder) => listFolder(folder, year.name, problems)));
  });
  return (await Promise.all(perYear)).flat();
}

async function listPages(root: FileRef, problems: ContentProblem[]): Promise<Folder[]> {
  const folders = await listFolders(child(root, 'pages'), problems);
  return Promise.all(folders.map((folder) => listFolder(folder, null, problems)));
}

/** The files that may be there besides the lists, by name. */
async function listTop(root: FileRef, problems: ContentProblem[]): Promise<readonly Found[]> {
  const known = ['site.yaml', 'topics.yaml', 'terms.yaml', 'reports', 'pages', ledgerName, redirectsName];
  const entries = await listEntries(root).catch(() => []);
  for (const { name, ref } of entries)
    if (!known.includes(name) && name !== 'README.md') problems.push(treeProblems.unknown(at(ref)));
  return entries;
}

/** Everything the content folder holds, by name only; no file is opened. Order never depends on the disk's. */
export async function listContent(contentDir: string, cwd: string): Promise<Listing> {
  const path = isAbsolute(contentDir) ? contentDir : resolve(cwd, contentDir);
  const root = fileRef(path, cwd);
  const problems: ContentProblem[] = [];
  const top = await listTop(root, problems);
  const given = (name: string): FileRef | null => top.find((found) => found.name === name)?.ref ?? null;
  const reports = await listReports(root, problems);
  const pages = await listPages(root, problems);
  const list = (name: string) => child(root, `${name}.yaml`);
  return {
    root: path,
    lists: { site: list('site'), topics: list('topics'), terms: list('terms') },
    reports,
    pages,
    ledger: given(ledgerName),
    redirects: given(redirectsName),
    problems: [...problems, ...findSlugProblems(reports), ...findSlugProblems(pages)],
  };
}
