/** Reads the three list files of the content folder. */
import type { ContentProblem } from '#lib/site/problem';
import { findDuplicates } from './checkFacts';
import { siteGlyphs, topicGlyphs } from './checkGlyphs';
import type { Listing } from './listContent';
import type { Yaml } from './parseYaml';
import { readList } from './readList';
import { type Site, siteSchema } from './siteSchema';
import { type Term, termsSchema } from './termSchema';
import { type Topic, topicsSchema } from './topicSchema';

/** A list that cannot be read is null. */
export type Lists = {
  readonly site: Site | null;
  readonly topics: readonly Topic[] | null;
  readonly terms: readonly Term[] | null;
  /** Where the values of a list that can be read stand. */
  readonly places: Readonly<Record<'site' | 'topics', Yaml | null>>;
  readonly problems: readonly ContentProblem[];
};

/** What the lists say, without where: plain data, so that it can be kept. */
export type ListValues = Omit<Lists, 'places'>;

/** The lists and every problem in them. */
export function readLists({ root, lists }: Pick<Listing, 'root' | 'lists'>): Lists {
  const site = readList(root, lists.site, siteSchema);
  const topics = readList(root, lists.topics, topicsSchema);
  const terms = readList(root, lists.terms, termsSchema);
  const ids = topics.value?.value.map(({ id }) => id) ?? [];
  const words = terms.value?.value.map(({ zh }) => zh) ?? [];
  return {
    site: site.value?.value ?? null,
    topics: topics.value?.value ?? null,
    terms: terms.value?.value ?? null,
    places: { site: site.value?.yaml ?? null, topics: topics.value?.yaml ?? null },
    problems: [
      ...[site, topics, terms].flatMap(({ problems }) => problems),
      ...(site.value === null ? [] : siteGlyphs(site.value.yaml, site.value.value)),
      ...(topics.value === null ? [] : topicGlyphs(topics.value.yaml, topics.value.value)),
      ...(topics.value === null ? [] : findDuplicates(topics.value.yaml, 'id', ids)),
      ...(terms.value === null ? [] : findDuplicates(terms.value.yaml, 'zh', words)),
    ],
  };
}
