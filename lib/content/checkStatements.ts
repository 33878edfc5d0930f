/** Whether the pages that state what the portal is and answers for are there, in both languages. */
import { locales } from '#lib/site/locale';
import type { ContentProblem } from '#lib/site/problem';
import type { Launch } from './checkLaunch';
import { visibleFrom } from './isPublished';
import { launchProblems } from './launchProblems';
import type { Yaml } from './parseYaml';

/** What a portal of this kind states of itself, whatever the norm asks. */
const required = ['about', 'accessibility', 'corrections-policy'] as const;
/** What government websites customarily state besides: how personal data are treated, and rights and liability. */
const customary = ['privacy', 'legal'] as const;

/** A problem for each language of each page that readers cannot open now. */
export function checkStatements({ verdicts, now }: Launch, site: Yaml): ContentProblem[] {
  const shown = verdicts
    .flatMap(({ texts }) => texts)
    .filter(({ kind, state }) => kind === 'page' && state !== null && visibleFrom(state) <= now.getTime());
  const missing = (slugs: readonly string[], make: typeof launchProblems.statement) =>
    slugs.flatMap((slug) =>
      locales
        .filter((locale) => !shown.some((text) => text.slug === slug && text.locale === locale))
        .map((locale) => make(site.placeOf([]), `pages/${slug}/${locale}.mdx`)),
    );
  return [
    ...missing(required, launchProblems.statement),
    ...missing(customary, launchProblems.customaryStatement),
  ];
}
