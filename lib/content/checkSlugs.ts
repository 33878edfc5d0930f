/** A slug becomes an address and a folder on any system, so its form and its neighbours are checked. */
import type { ContentProblem } from '#lib/site/problem';
import { isId } from './idForm';
import { treeProblems } from './sourceProblems';

type Named = { readonly file: string; readonly slug: string; readonly year: string | null };

/** Names that some system gives a meaning of its own. */
const reservedNames = new Set([
  ...['con', 'prn', 'aux', 'nul', 'index', '404', 'zh', 'en', 'both', 'feed', 'rss', 'next', 'not-found'],
  ...['com', 'lpt'].flatMap((port) => Array.from({ length: 9 }, (_, index) => `${port}${index + 1}`)),
]);

/** The portal's own pages, which a standing page must not cover. */
const ownPages = new Set(['reports', 'topics', 'archive', 'figures', 'search', 'corrections', 'site-map']);

/** Slugs that some disk, browser or reader would take for the same one have the same key. */
const clashKey = (slug: string): string =>
  slug
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[. ]+$/, '')
    .replace(/[\s_-]+/g, '-');

const placeOf = ({ file }: Named) => ({ file, line: 1, column: 1 });

function formProblem(named: Named): ContentProblem | null {
  if (!isId(named.slug)) return treeProblems.slug(placeOf(named), named.slug);
  const isReserved = reservedNames.has(named.slug) || (named.year === null && ownPages.has(named.slug));
  return isReserved ? treeProblems.reserved(placeOf(named), named.slug) : null;
}

function clashProblem(named: Named, others: readonly Named[]): ContentProblem | null {
  const first = others.find((other) => other !== named);
  if (first === undefined) return null;
  return {
    ...treeProblems.sameSlug(placeOf(named), first.file),
    related: [{ ...placeOf(first), message: { zh: '另一篇在这里。', en: 'The other one is here.' } }],
  };
}

const withKey = (folders: readonly Named[], slug: string): Named[] =>
  folders.filter((folder) => clashKey(folder.slug) === clashKey(slug));

/** Slugs of a wrong form, reserved ones, and any two that clash; both of a clash are named. */
export function findSlugProblems(folders: readonly Named[]): ContentProblem[] {
  const keyed = folders.map((named) => ({ named, key: clashKey(named.slug) }));
  const byKey = new Map<string, Named[]>();
  for (const { named, key } of keyed) byKey.set(key, [...(byKey.get(key) ?? []), named]);
  return keyed.flatMap(({ named, key }) =>
    [formProblem(named), clashProblem(named, byKey.get(key) ?? [])].flatMap((problem) => problem ?? []),
  );
}

/** Whether a new report may take a slug: of the right form, not reserved, and clashing with none. */
export function isFreeSlug(slug: string, folders: readonly Named[]): boolean {
  const named = { file: slug, slug, year: '' };
  return formProblem(named) === null && clashProblem(named, withKey(folders, slug)) === null;
}
