/** A report in one language: what it is called, who wrote it and when, what it is made of and what it was made from. */
import type { CorrectionComment, NewsArticle, Thing, WebPageElement } from 'schema-dts';
import type { ReportModel } from '#lib/edition/model';
import { latestDate } from '#lib/site/dates';
import { htmlLang, otherLocale } from '#lib/site/locale';
import { absoluteUrl, anchoredUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { authorsOf, translationCredit, translatorsOf } from './bylinePeople';
import { machineDate } from './moments';
import { refer, thingId } from './nodeIds';
import { pageImage } from './pageImage';
import { publisherOf } from './siteNodes';

const reportId = ({ site }: ReportModel, url: string): string => thingId(site.origin, url, 'report');

const sectionsOf = ({ article, site, url }: ReportModel): WebPageElement[] =>
  article.sections.map(({ id, label }) => ({
    '@type': 'WebPageElement',
    '@id': absoluteUrl(site.origin, anchoredUrl(url, id)),
    name: label,
  }));

const topicsOf = ({ topics, site }: ReportModel): Thing[] =>
  topics.map(({ url, label }) => ({
    '@type': 'Thing',
    '@id': thingId(site.origin, url, 'topic'),
    name: label,
  }));

/** One that mends a block leads to it. */
const correctionsOf = ({ corrections, site, url }: ReportModel): CorrectionComment[] =>
  corrections.map(({ date, text, block }) => ({
    '@type': 'CorrectionComment',
    datePublished: machineDate(date),
    text,
    ...(block === null ? {} : { url: absoluteUrl(site.origin, anchoredUrl(url, block)) }),
  }));

/** Leads to the other language, and says which of the two is the original. */
function twinOf(model: ReportModel): Pick<NewsArticle, 'translationOfWork' | 'workTranslation'> {
  const twin = model.twins[otherLocale(model.locale)];
  if (twin === null) return {};
  const id = refer(reportId(model, twin));
  return model.translation === null ? { workTranslation: id } : { translationOfWork: id };
}

/**
 * The publication a report was taken from: its stated source, or whatever first published it before it came here.
 * The same for both languages; only the original names the source, which has a name in each.
 */
function earlierOf(model: ReportModel): Pick<NewsArticle, 'isBasedOn'> {
  const { source, published, posted, twins, original, locale, site } = model;
  if (source === null && posted.startsWith(published)) return {};
  const own = source === null || original !== locale ? null : source;
  return {
    isBasedOn: {
      '@type': 'NewsArticle',
      '@id': thingId(site.origin, twins[original] ?? model.url, 'earlier'),
      datePublished: machineDate(published),
      ...(own === null ? {} : { publisher: { '@type': 'Organization', name: own.name } }),
      ...(own === null || own.url === null ? {} : { url: own.url }),
    },
  };
}

/** When its words last changed in substance; nothing where they never did. */
function changeOf({ updated, corrections }: ReportModel): Pick<NewsArticle, 'dateModified'> {
  const changed = latestDate([updated, ...corrections.map(({ date }) => date)]);
  return changed === null ? {} : { dateModified: machineDate(changed) };
}

/** Absolute addresses of its pictures, in the order of the text. */
export const imagesOf = ({ article, site }: ReportModel): string[] =>
  Object.values(article.media).map(({ url }) => absoluteUrl(site.origin, url));

const some = <Key extends string, T>(key: Key, list: readonly T[]) =>
  list.length === 0 ? {} : { [key]: list };

/** `datePublished` is the first publication, as precise as it is known; the page has the time of posting. */
export function newsReport(model: ReportModel): NewsArticle {
  const { site, url, title, subtitle, summary, locale, topics, published, licence } = model;
  const [main] = topics;
  const credit = translationCredit(model);
  return {
    '@type': 'NewsArticle',
    '@id': reportId(model, url),
    mainEntityOfPage: refer(absoluteUrl(site.origin, url)),
    headline: title,
    ...(subtitle === null ? {} : { alternativeHeadline: subtitle }),
    description: summary,
    inLanguage: htmlLang[locale],
    datePublished: machineDate(published),
    ...changeOf(model),
    author: authorsOf(model),
    ...some('translator', translatorsOf(model)),
    ...(credit === null ? {} : { creditText: credit }),
    ...publisherOf(model),
    genre: words[locale].kind[model.reportKind],
    ...(main === undefined ? {} : { articleSection: main.label }),
    about: topicsOf(model),
    keywords: topics.map(({ label }) => label),
    wordCount: model.wordCount,
    image: [...imagesOf(model), pageImage(model).url],
    ...some('hasPart', sectionsOf(model)),
    ...some('correction', correctionsOf(model)),
    ...twinOf(model),
    ...earlierOf(model),
    isAccessibleForFree: true,
    ...(licence === null ? {} : { license: licence }),
  };
}
