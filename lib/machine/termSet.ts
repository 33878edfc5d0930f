/** The term base as a set of defined terms, each with its names in both languages. */
import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import type { StandingModel } from '#lib/edition/model';
import type { TermEntry } from '#lib/edition/termBase';
import { htmlLang } from '#lib/site/locale';
import { absoluteUrl, anchoredUrl, termAnchor } from '#lib/site/urls';
import { refer, thingId } from './nodeIds';

type TermsModel = Pick<StandingModel, 'site' | 'url' | 'twins' | 'locale' | 'title' | 'summary' | 'article'>;

/** Whether a page is the one that shows the term base. */
export const showsTerms = ({ article }: Pick<StandingModel, 'article'>): boolean => article.terms.length > 0;

export const termSetId = ({ site, url }: Pick<TermsModel, 'site' | 'url'>): string =>
  thingId(site.origin, url, 'terms');

/** The same term in either language has the id of its own page; the English one says which Chinese term it is. */
function definedTerm({ site, url, twins, locale }: TermsModel, entry: TermEntry): DefinedTerm {
  const { key, term, other, variants, note } = entry;
  const idOn = (page: string): string => absoluteUrl(site.origin, anchoredUrl(page, termAnchor(key)));
  return {
    '@type': 'DefinedTerm',
    '@id': idOn(url),
    name: term,
    alternateName: [other, ...variants],
    ...(note === null ? {} : { description: note }),
    ...(locale === 'en' && twins.zh !== null ? { sameAs: idOn(twins.zh) } : {}),
  };
}

/** All terms that the page shows, in its order. */
export const termSet = (model: TermsModel): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': termSetId(model),
  name: model.title,
  description: model.summary,
  inLanguage: [htmlLang.zh, htmlLang.en],
  isPartOf: refer(absoluteUrl(model.site.origin, model.url)),
  hasDefinedTerm: model.article.terms.flatMap(({ entries }) =>
    entries.map((entry) => definedTerm(model, entry)),
  ),
});
