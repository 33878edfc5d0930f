/** Reads and checks the whole content folder; all but the compiling of bodies. */
import type { ContentProblem } from '#lib/site/problem';
import { allProblems, countFiles, readContext } from './allProblems';
import { pageVerdict, reportVerdict } from './folderVerdict';
import { listContent } from './listContent';
import { readLists } from './readLists';
import { type Promises, readPromises } from './readPromises';
import { type ReadPage, type ReadReport, readPage, readReport } from './readReport';
import type { Site } from './siteSchema';
import type { Term } from './termSchema';
import type { Topic } from './topicSchema';

export type ContentSource = {
  readonly contentDir: string;
  readonly now: Date;
  /** Files are named relative to it; the process's own by default. */
  readonly cwd?: string;
  /** `aside`: what was recorded before is not held against the content, as while recording anew. */
  readonly ledger?: 'held' | 'aside';
};

/** What was read, whether or not it may be published; with errors, parts are null or missing. */
export type Content = {
  readonly site: Site | null;
  readonly topics: readonly Topic[];
  readonly terms: readonly Term[];
  readonly promises: Promises;
  readonly reports: readonly ReadReport[];
  readonly pages: readonly ReadPage[];
  /** Sorted; of every file. */
  readonly problems: readonly ContentProblem[];
  readonly fileCount: number;
};

/** Reads everything once and finds every problem of every file. */
export async function readContent({ contentDir, now, cwd, ledger }: ContentSource): Promise<Content> {
  const listing = await listContent(contentDir, cwd ?? process.cwd());
  const lists = readLists(listing);
  const promises = readPromises(ledger === 'aside' ? { ...listing, ledger: null } : listing);
  const context = readContext(listing, lists, now);
  const reports = await Promise.all(listing.reports.map((folder) => readReport(context, folder)));
  const pages = await Promise.all(listing.pages.map((folder) => readPage(context, folder)));
  const verdicts = [
    ...reports.map(reportVerdict),
    ...pages.map((read) => pageVerdict(read.value.pair, read)),
  ];
  return {
    site: lists.site,
    topics: lists.topics ?? [],
    terms: context.terms,
    promises,
    reports: reports.map(({ value }) => value),
    pages: pages.map(({ value }) => value),
    problems: allProblems({ listing, lists, verdicts, promises }, now),
    fileCount: countFiles(listing),
  };
}
