/** A page as a thing of its own: what it is called, its language, when it appeared, and what it holds. */
import type { CollectionPage, WebPage } from 'schema-dts';
import type { PageKind, PageModel } from '#lib/edition/model';
import { htmlLang, locales } from '#lib/site/locale';
import { absoluteUrl, anchoredUrl, figuresAnchors } from '#lib/site/urls';
import { lastChange } from './lastChange';
import { isoDayOrMoment, isoMoment } from './moments';
import { portalId, type Reference, refer, thingId } from './nodeIds';
import { pageHeading } from './pageHeading';
import { showsTerms, termSetId } from './termSet';

/** The portal’s own times, unlike those of a report’s first publication. */
function timesOf(model: PageModel): Pick<WebPage, 'datePublished' | 'dateModified'> {
  const changed = lastChange(model);
  const modified = changed === null ? null : isoDayOrMoment(changed);
  const posted = 'posted' in model ? isoMoment(model.posted) : null;
  return {
    ...(posted === null ? {} : { datePublished: posted }),
    ...(modified === null || modified === posted ? {} : { dateModified: modified }),
  };
}

/** Pages and reports that a list leads to, by name alone: each describes itself. */
function partsOf(model: PageModel): string[] {
  const { origin } = model.site;
  const report = ({ url }: { readonly url: string }) => thingId(origin, url, 'report');
  const page = ({ url }: { readonly url: string }) => absoluteUrl(origin, url);
  switch (model.kind) {
    case 'front':
      return locales.flatMap((locale) => model.twins[locale] ?? []).map((url) => page({ url }));
    case 'home':
      return [...(model.lead === null ? [] : [model.lead]), ...model.latest.cards].map(report);
    case 'topics':
      return model.topics.map(page);
    case 'archive':
      return model.years.map(page);
    case 'topic':
    case 'archive-year':
      return model.list.cards.map(report);
    default:
      return [];
  }
}

/** What a page is about, where that is a thing of its own. */
function subjectOf(model: PageModel): Pick<WebPage, 'about' | 'mainEntity'> {
  const { site, url } = model;
  if (model.kind === 'topic')
    return {
      about: { '@type': 'Thing', '@id': thingId(site.origin, url, 'topic'), name: model.name },
    };
  if (model.kind === 'figures')
    return { mainEntity: refer(absoluteUrl(site.origin, anchoredUrl(url, figuresAnchors.data))) };
  if (model.kind === 'standing' && showsTerms(model)) return { mainEntity: refer(termSetId(model)) };
  if (model.kind !== 'corrections' || model.corrections.length === 0) return {};
  const corrected = new Set(
    model.corrections.map(({ report }) => thingId(site.origin, report.url, 'report')),
  );
  return { about: [...corrected].map(refer) };
}

/** Every other page is one, of things that have pages of their own. */
const noCollection: readonly PageKind[] = ['front', 'report', 'withdrawn', 'standing'];

/** A report’s page leaves description and parts to the report. */
export function pageNode(model: PageModel, trail: Reference | null): WebPage | CollectionPage {
  const { kind, site, url, description, locale } = model;
  const parts = partsOf(model);
  return {
    '@type': noCollection.includes(kind) ? 'WebPage' : 'CollectionPage',
    '@id': absoluteUrl(site.origin, url),
    name: pageHeading(model),
    ...(kind === 'report' ? {} : { description }),
    inLanguage: kind === 'front' ? [htmlLang.zh, htmlLang.en] : htmlLang[locale],
    isPartOf: refer(portalId(model, 'site')),
    ...(trail === null ? {} : { breadcrumb: trail }),
    ...timesOf(model),
    ...subjectOf(model),
    ...(parts.length === 0 ? {} : { hasPart: parts.map(refer) }),
  };
}
