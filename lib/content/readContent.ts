/** Reads and checks the whole content folder; all but the compiling of bodies. */
import { yearOf } from '#lib/site/formatDate';
import { type Locale, locales } from '#lib/site/locale';
import { type ContentProblem, sortProblems } from '#lib/site/problem';
import { findDuplicates } from './checkFacts';
import { checkLinks } from './checkLinks';
import { isPublished, type Publishable, visibleFrom } from './isPublished';
import { type LinkedText, listLinkTargets } from './linkTargets';
import { type Folder, type Listing, listContent } from './listContent';
import type { ListFile } from './readList';
import { readList } from './readList';
import type { Pair } from './readPair';
import { type PagePair, type ReadReport, type ReportPair, readPage, readReport } from './readReport';
import type { Text } from './readText';
import { type Site, siteSchema } from './siteSchema';
import { type Term, termsSchema } from './termSchema';
import { type Topic, topicsSchema } from './topicSchema';

export type ContentSource = {
  readonly contentDir: string;
  readonly now: Date;
  /** Files are named relative to it; the process's own by default. */
  readonly cwd?: string;
};

/** What was read, whether or not it may be published; with errors, parts are null or missing. */
export type Content = {
  readonly site: Site | null;
  readonly topics: readonly Topic[];
  readonly terms: readonly Term[];
  readonly reports: readonly ReadReport[];
  readonly pages: readonly PagePair[];
  /** Sorted; of every file. */
  readonly problems: readonly ContentProblem[];
  readonly fileCount: number;
};

type Lists = {
  site: ListFile<Site> | null;
  topics: ListFile<Topic[]> | null;
  terms: ListFile<Term[]> | null;
};

async function readLists({ root, lists }: Listing): Promise<Lists & { problems: ContentProblem[] }> {
  const [site, topics, terms] = await Promise.all([
    readList(root, lists.site, siteSchema),
    readList(root, lists.topics, topicsSchema),
    readList(root, lists.terms, termsSchema),
  ]);
  const ids = topics.value?.value.map(({ id }) => id) ?? [];
  const words = terms.value?.value.map(({ zh }) => zh) ?? [];
  return {
    site: site.value,
    topics: topics.value,
    terms: terms.value,
    problems: [
      ...[site, topics, terms].flatMap(({ problems }) => problems),
      ...(topics.value === null ? [] : findDuplicates(topics.value.yaml, 'id', ids)),
      ...(terms.value === null ? [] : findDuplicates(terms.value.yaml, 'zh', words)),
    ],
  };
}

type Draftable = { readonly draft?: boolean | undefined };

/** What decides whether a text of a pair is out; `posted` is null for standing pages. */
export const publishable = (
  pair: Pair<Draftable, Draftable>,
  text: Text<Draftable>,
  posted: string | null,
): Publishable => ({
  originalDraft: pair.original?.matter.draft === true,
  draft: text.matter.draft === true,
  posted,
});

/** When a report appears, as written; null when its original cannot be read. */
export const postedOf = (pair: ReportPair): string | null => pair.original?.matter.posted ?? null;

type Linking = LinkedText & { readonly file: string };

function linkedTexts(pair: Pair<Draftable, Draftable>, posted: string | null): Linking[] {
  const { folder, original, translation } = pair;
  const kind = folder.year === null ? 'page' : 'report';
  return locales.flatMap((locale: Locale) => {
    const ref = folder.texts[locale];
    if (ref === null) return [];
    const text = [original, translation].find((candidate) => candidate?.locale === locale) ?? null;
    const from = text === null ? Number.NEGATIVE_INFINITY : visibleFrom(publishable(pair, text, posted));
    const body = text?.body ?? null;
    return [{ kind, slug: folder.slug, locale, visibleFrom: from, body, file: ref.file }];
  });
}

/** Years of the archive: of everything out, and of what cannot be read, lest its faults multiply. */
const archiveYears = (reports: readonly ReadReport[], now: Date): string[] =>
  reports.flatMap(({ pair }) => {
    const { original, folder } = pair;
    if (original === null) return folder.year ?? [];
    const isOut = isPublished(publishable(pair, original, original.matter.posted), now);
    return isOut ? yearOf(original.matter.published) : [];
  });

function allLinkProblems(content: Omit<Content, 'problems'>, now: Date): ContentProblem[] {
  const texts = [
    ...content.reports.flatMap(({ pair }) => linkedTexts(pair, postedOf(pair))),
    ...content.pages.flatMap((pair) => linkedTexts(pair, null)),
  ];
  const years = [...new Set(archiveYears(content.reports, now))];
  const targets = listLinkTargets({ topics: content.topics, years }, texts);
  return texts.flatMap((from) => checkLinks({ from, targets, now: now.getTime() }));
}

const countFiles = (folders: readonly Folder[]): number =>
  folders.flatMap(({ texts }) => Object.values(texts)).filter((ref) => ref !== null).length;

/** Reads everything once and finds every problem of every file. */
export async function readContent({ contentDir, now, cwd }: ContentSource): Promise<Content> {
  const listing = await listContent(contentDir, cwd ?? process.cwd());
  const lists = await readLists(listing);
  const topicIds = lists.topics?.value.map(({ id }) => id) ?? null;
  const context = { root: listing.root, topicIds, now };
  const reports = await Promise.all(listing.reports.map((folder) => readReport(context, folder)));
  const pages = await Promise.all(listing.pages.map((folder) => readPage(context, folder)));
  const content = {
    site: lists.site?.value ?? null,
    topics: lists.topics?.value ?? [],
    terms: lists.terms?.value ?? [],
    reports: reports.map(({ value }) => value),
    pages: pages.map(({ value }) => value),
    fileCount: countFiles([...listing.reports, ...listing.pages]) + Object.keys(listing.lists).length,
  };
  const problems = [
    ...listing.problems,
    ...lists.problems,
    ...[...reports, ...pages].flatMap((read) => read.problems),
    ...allLinkProblems(content, now),
  ];
  return { ...content, problems: sortProblems(problems) };
}
