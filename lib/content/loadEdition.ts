/** Loads the Edition: what is published, checked whole, compiled and frozen. */
import { type BodyCache, createBodyCache } from '#lib/mdx/bodyCache';
import { type ContentProblem, hasErrors } from '#lib/site/problem';
import { buildPage, buildReport } from './buildEdition';
import { buildWithdrawn } from './buildWithdrawn';
import type { Edition, StandingPage } from './edition';
import { freezeDeep } from './freezeDeep';
import { listUnpublished, type UnpublishedText } from './listUnpublished';
import { type Content, type ContentSource, readContent } from './readContent';
import type { Promises } from './readPromises';
import { printsOf, type TextPrint } from './textPrint';

export type EditionSource = ContentSource & {
  /** Where compiled bodies are kept. */
  readonly cacheDir: string;
  /** Overrides `origin` of `site.yaml`. */
  readonly origin?: string | null;
  /** Whether search engines must be kept out. */
  readonly preview?: boolean;
};

export type LoadedEdition = {
  /** null when any file has an error. */
  readonly edition: Edition | null;
  readonly problems: readonly ContentProblem[];
  readonly promises: Promises;
  /** What the texts of every report say, as fingerprints, published or not. */
  readonly prints: readonly TextPrint[];
  /** Drafts and what is scheduled for later; none of it may be in anything published. */
  readonly unpublished: readonly UnpublishedText[];
};

type Posted = { readonly slug: string; readonly posted: string };

/** Newest posted first; at the same minute by slug. Offsets are all +08:00, so text order is time order. */
const byPosted = (a: Posted, b: Posted): number =>
  (a.posted === b.posted ? 0 : a.posted < b.posted ? 1 : -1) || (a.slug < b.slug ? -1 : 1);

type Ordered = { readonly page: StandingPage; readonly order: number };

const byOrder = (a: Ordered, b: Ordered): number => a.order - b.order || (a.page.slug < b.page.slug ? -1 : 1);

type Building = {
  readonly content: Content;
  readonly site: Edition['site'];
  readonly cache: BodyCache;
  readonly now: Date;
};

async function buildEdition({ content, site, cache, now }: Building): Promise<Edition> {
  const context = { cache, now, terms: content.terms };
  const reports = await Promise.all(content.reports.map((report) => buildReport(report, context)));
  const withdrawn = await Promise.all(content.reports.map(({ pair }) => buildWithdrawn(pair, now)));
  const pages = await Promise.all(content.pages.map((page) => buildPage(page, context)));
  return freezeDeep({
    site,
    promised: {
      addresses: [...(content.promises.ledger?.entries.keys() ?? [])],
      redirects: content.promises.redirects?.value ?? [],
    },
    topics: content.topics,
    terms: content.terms,
    reports: reports
      .flatMap((report) => report ?? [])
      .sort((a, b) => byPosted({ ...a.facts, slug: a.slug }, { ...b.facts, slug: b.slug })),
    withdrawn: withdrawn.flatMap((report) => report ?? []).sort(byPosted),
    pages: pages
      .flatMap((page) => page ?? [])
      .sort(byOrder)
      .map(({ page }) => page),
  });
}

/** Reads, checks and compiles everything published at `now`. Problems come sorted, warnings too. */
export async function loadEdition(source: EditionSource): Promise<LoadedEdition> {
  const { cacheDir, origin, now, preview = false } = source;
  const content = await readContent(source);
  const { problems, site, promises } = content;
  const unpublished = listUnpublished(content, now);
  const prints = content.reports.flatMap(printsOf);
  const read = { problems, promises, prints, unpublished };
  if (site === null || hasErrors(problems)) return { edition: null, ...read };
  const named = { ...site, origin: origin ?? site.origin, preview };
  const cache = createBodyCache(cacheDir);
  const edition = await buildEdition({ content, site: named, cache, now });
  return { edition, ...read };
}
