/** Checks the content without compiling or publishing any of it. */
import { relative, resolve, sep } from 'node:path';
import { type ContentProblem, sortProblems } from '#lib/site/problem';
import { allProblems, countFiles, readContext } from './allProblems';
import { checkLaunch } from './checkLaunch';
import { judgeFolders } from './judgeFolders';
import { type Folder, listContent } from './listContent';
import type { ContentSource } from './readContent';
import { readLists } from './readLists';
import { readPromises } from './readPromises';
import { rememberVerdicts } from './verdictCache';

export type ContentCheck = { readonly problems: readonly ContentProblem[]; readonly fileCount: number };

/** What content may be held to besides its own rules. */
export const checkProfiles = ['production'] as const;
export type CheckProfile = (typeof checkProfiles)[number];

type CheckSource = ContentSource & {
  /** Files or folders to tell of; everything is read all the same, since links cross files. */
  readonly paths?: readonly string[];
  /** Where verdicts are kept from one check to the next; nothing is kept without it. */
  readonly cacheDir?: string;
  /** With `production`, what a launch still lacks is a problem too. */
  readonly profile?: CheckProfile | null;
  /** Overrides `origin` of `site.yaml`. */
  readonly origin?: string | null;
};

const isUnder = (file: string, path: string): boolean =>
  path === '' || file === path || file.startsWith(`${path}/`);

async function judgeContent(source: CheckSource): Promise<ContentCheck> {
  const { contentDir, cwd, now, cacheDir, profile = null, origin = null } = source;
  const listing = await listContent(contentDir, cwd ?? process.cwd());
  const lists = readLists(listing);
  const context = readContext(listing, lists, now);
  const folders = [...listing.reports, ...listing.pages];
  const judge = (some: readonly Folder[]) => judgeFolders({ context, folders: some });
  const verdicts = await (cacheDir === undefined
    ? judge(folders)
    : rememberVerdicts({ cacheDir, context, folders }, judge));
  const problems = allProblems({ listing, lists, verdicts, promises: readPromises(listing) }, now);
  const lacking = profile === null ? [] : checkLaunch({ lists, verdicts, origin, now });
  return { problems: sortProblems([...problems, ...lacking]), fileCount: countFiles(listing) };
}

/** Every problem of the content, or of the given paths only. */
export async function checkContent(source: CheckSource): Promise<ContentCheck> {
  const { paths = [], cwd = process.cwd() } = source;
  const { problems, fileCount } = await judgeContent(source);
  if (paths.length === 0) return { problems, fileCount };
  const names = paths.map((path) => relative(cwd, resolve(cwd, path)).split(sep).join('/'));
  return { problems: problems.filter(({ file }) => names.some((name) => isUnder(file, name))), fileCount };
}
