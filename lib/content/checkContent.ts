/** Checks the content without compiling or publishing any of it. */
import { relative, resolve, sep } from 'node:path';
import { type ContentProblem, sortProblems } from '#lib/site/problem';
import { allProblems, countFiles, readContext } from './allProblems';
import type { FolderVerdict } from './folderVerdict';
import { expectFolders, judgeFolders } from './judgeFolders';
import { type Folder, type Listing, listContent } from './listContent';
import { rememberLists } from './listsCache';
import type { ContentSource } from './readContent';
import type { Lists, ListValues } from './readLists';
import type { Promises } from './readPromises';
import { rulesHash } from './rulesHash';
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

/** YAML and its schemas are many modules; where the lists are kept they are not even loaded. */
const readFreshLists = async (listing: Listing): Promise<Lists> =>
  (await import('./readLists')).readLists(listing);

/** Likewise where nothing was promised. */
const readPromised = async (listing: Listing): Promise<Promises> =>
  listing.ledger === null && listing.redirects === null
    ? { ledger: null, redirects: null, problems: [] }
    : (await import('./readPromises')).readPromises(listing);

type Judged = {
  readonly listing: Listing;
  readonly lists: ListValues;
  readonly verdicts: FolderVerdict[];
  readonly promises: Promises;
};

/**
 * What the lists say and a verdict on each folder, kept where there is a folder to keep them in. Where the lists are not
 * kept, no verdicts are either.
 */
async function judgeAll({ contentDir, cwd, now, cacheDir }: CheckSource): Promise<Judged> {
  const listing = await listContent(contentDir, cwd ?? process.cwd());
  const folders = [...listing.reports, ...listing.pages];
  const read = () => {
    expectFolders(folders);
    return readFreshLists(listing);
  };
  const keep = cacheDir === undefined ? null : { cacheDir, rules: rulesHash() };
  const lists = await (keep === null ? read() : rememberLists({ ...keep, listing }, read));
  const context = readContext(listing, lists, now);
  const judge = (some: readonly Folder[]) => judgeFolders({ context, folders: some });
  const verdicts = keep === null ? judge(folders) : rememberVerdicts({ ...keep, context, folders }, judge);
  return { listing, lists, verdicts: await verdicts, promises: await readPromised(listing) };
}

/** What a launch lacks, told with its place in the lists. */
async function listLacking({ origin = null, now }: CheckSource, { listing, verdicts }: Judged) {
  const { checkLaunch } = await import('./checkLaunch');
  const hasLedger = listing.ledger !== null;
  return checkLaunch({ lists: await readFreshLists(listing), verdicts, origin, hasLedger, now });
}

async function judgeContent(source: CheckSource): Promise<ContentCheck> {
  const judged = await judgeAll(source);
  const problems = allProblems(judged, source.now);
  const lacking = (source.profile ?? null) === null ? [] : await listLacking(source, judged);
  return { problems: sortProblems([...problems, ...lacking]), fileCount: countFiles(judged.listing) };
}

/** Every problem of the content, or of the given paths only. */
export async function checkContent(source: CheckSource): Promise<ContentCheck> {
  const { paths = [], cwd = process.cwd() } = source;
  const { problems, fileCount } = await judgeContent(source);
  if (paths.length === 0) return { problems, fileCount };
  const names = paths.map((path) => relative(cwd, resolve(cwd, path)).split(sep).join('/'));
  return { problems: problems.filter(({ file }) => names.some((name) => isUnder(file, name))), fileCount };
}
