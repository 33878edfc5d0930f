/** Checks the content without compiling or publishing any of it. */
import { relative, resolve, sep } from 'node:path';
import type { ContentProblem } from '#lib/site/problem';
import { allProblems, countFiles, readContext } from './allProblems';
import { judgeFolders } from './judgeFolders';
import { type Folder, listContent } from './listContent';
import type { ContentSource } from './readContent';
import { readLists } from './readLists';
import { rememberVerdicts } from './verdictCache';

export type ContentCheck = { readonly problems: readonly ContentProblem[]; readonly fileCount: number };

type CheckSource = ContentSource & {
  /** Files or folders to tell of; everything is read all the same, since links cross files. */
  readonly paths?: readonly string[];
  /** Where verdicts are kept from one check to the next; nothing is kept without it. */
  readonly cacheDir?: string;
};

const isUnder = (file: string, path: string): boolean =>
  path === '' || file === path || file.startsWith(`${path}/`);

async function judgeContent({ contentDir, cwd, now, cacheDir }: CheckSource): Promise<ContentCheck> {
  const listing = await listContent(contentDir, cwd ?? process.cwd());
  const lists = readLists(listing);
  const context = readContext(listing, lists, now);
  const folders = [...listing.reports, ...listing.pages];
  const judge = (some: readonly Folder[]) => judgeFolders({ context, folders: some });
  const verdicts = await (cacheDir === undefined
    ? judge(folders)
    : rememberVerdicts({ cacheDir, context, folders }, judge));
  return { problems: allProblems({ listing, lists, verdicts }, now), fileCount: countFiles(listing) };
}

/** Every problem of the content, or of the given paths only. */
export async function checkContent(source: CheckSource): Promise<ContentCheck> {
  const { paths = [], cwd = process.cwd() } = source;
  const { problems, fileCount } = await judgeContent(source);
  if (paths.length === 0) return { problems, fileCount };
  const names = paths.map((path) => relative(cwd, resolve(cwd, path)).split(sep).join('/'));
  return { problems: problems.filter(({ file }) => names.some((name) => isUnder(file, name))), fileCount };
}
