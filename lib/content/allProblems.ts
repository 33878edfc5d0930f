/** Puts the problems of the folders, the lists and the links between texts together. */
import { type ContentProblem, sortProblems } from '#lib/site/problem';
import type { FolderVerdict } from './folderVerdict';
import type { Listing } from './listContent';
import type { ListValues } from './readLists';
import type { Promises } from './readPromises';
import type { ReadContext } from './readReport';
import { siteProblems } from './siteProblems';

/** The texts and lists a content folder has. */
export const countFiles = ({ reports, pages, lists }: Listing): number =>
  [...reports, ...pages].flatMap(({ texts }) => Object.values(texts)).filter((ref) => ref !== null).length +
  Object.keys(lists).length;

/** What every folder is read with. */
export const readContext = ({ root }: Listing, { topics, terms }: ListValues, now: Date): ReadContext => ({
  root,
  topicIds: topics?.map(({ id }) => id) ?? null,
  terms: terms ?? [],
  now,
});

type Judged = {
  readonly listing: Listing;
  readonly lists: ListValues;
  readonly verdicts: readonly FolderVerdict[];
  readonly promises: Promises;
};

/** Every problem of the content, sorted. */
export const allProblems = ({ listing, lists, verdicts, promises }: Judged, now: Date): ContentProblem[] =>
  sortProblems([
    ...listing.problems,
    ...lists.problems,
    ...verdicts.flatMap(({ problems }) => problems),
    ...siteProblems({ topics: lists.topics ?? [], verdicts, promises }, now),
  ]);
