/** The model of a report's page in one language. */
import type { Edition, Report, ReportText } from '#lib/content/edition';
import { type Locale, otherLocale } from '#lib/site/locale';
import { mediaUrl, reportUrl, topicUrl } from '#lib/site/urls';
import { relatedCards } from './cards';
import { listCorrections } from './corrections';
import { textWords } from './countWords';
import { figureCards } from './figures';
import { allowedHosts, outward, pageFrame } from './frame';
import type { Article, Link, Media, ReportModel } from './model';
import { pickedFigures } from './pickedFigures';
import { licenceOf } from './rights';
import { reportImage } from './shareImages';

/** In the order the editors gave them: the first is the main one. */
const topicLinks = (edition: Edition, report: Report, locale: Locale): Link[] =>
  report.facts.topics.flatMap((id) => {
    const topic = edition.topics.find((one) => one.id === id);
    return topic === undefined ? [] : [{ url: topicUrl(id, locale), label: topic.name[locale] }];
  });

const reportMedia = (report: Report): Media =>
  Object.fromEntries(
    report.media.map(({ name, width, height }) => [
      name,
      { url: mediaUrl(report.slug, name), width, height },
    ]),
  );

/** Whose text it is, and in which language. */
export type Owner = { readonly edition: Edition; readonly report: Report; readonly locale: Locale };

export const reportArticle = ({ edition, report, locale }: Owner, text: ReportText): Article => ({
  sections: text.sections,
  code: text.body.code,
  media: reportMedia(report),
  keyFigures: pickedFigures(text.body, { edition, own: report.slug, locale }),
  terms: [],
  hosts: allowedHosts(edition),
});

const titleLink = (report: Report, locale: Locale): Link | null => {
  const text = report.texts[locale];
  return text === null ? null : { url: reportUrl(report.slug, locale), label: text.title };
};

/** The pieces posted just before and just after, in the same language. */
function neighbours(
  { reports }: Edition,
  report: Report,
  locale: Locale,
): Pick<ReportModel, 'previous' | 'next'> {
  const here = reports.findIndex(({ slug }) => slug === report.slug);
  const isTold = ({ texts }: Report): boolean => texts[locale] !== null;
  const older = reports.find((other, index) => index > here && isTold(other));
  const newer = reports.findLast((other, index) => index < here && isTold(other));
  return {
    previous: older === undefined ? null : titleLink(older, locale),
    next: newer === undefined ? null : titleLink(newer, locale),
  };
}

function reportFrame(edition: Edition, report: Report, text: ReportText, locale: Locale) {
  const other = otherLocale(locale);
  return pageFrame(edition, {
    locale,
    url: reportUrl(report.slug, locale),
    title: text.title,
    description: text.summary,
    twin: report.texts[other] === null ? null : reportUrl(report.slug, other),
    links: [report.facts.source?.url ?? '', ...text.body.links.map(({ url }) => url)],
  });
}

function sourceOf(edition: Edition, { facts: { source } }: Report, locale: Locale): ReportModel['source'] {
  if (source === undefined) return null;
  return { name: source.name[locale], ...outward(source.url, allowedHosts(edition)) };
}

/** Everything a report's page shows in a language, or null where it does not exist in it. */
export function reportModel(edition: Edition, report: Report, locale: Locale): ReportModel | null {
  const text = report.texts[locale];
  if (text === null) return null;
  const { facts } = report;
  return {
    ...reportFrame(edition, report, text, locale),
    ...neighbours(edition, report, locale),
    kind: 'report',
    slug: report.slug,
    image: reportImage(edition, report, { locale, title: text.title }),
    reportKind: facts.kind,
    topics: topicLinks(edition, report, locale),
    subtitle: text.subtitle ?? null,
    summary: text.summary,
    byline: facts.byline.map(({ role, name }) => ({ role, name: name[locale] })),
    published: facts.published,
    posted: facts.posted,
    updated: facts.updated ?? null,
    corrections: listCorrections(report, locale),
    source: sourceOf(edition, report, locale),
    article: reportArticle({ edition, report, locale }, text),
    wordCount: textWords(text),
    licence: licenceOf(edition, report)?.url ?? null,
    original: report.original,
    translation: text.translation,
    drift: text.drift,
    figures: figureCards(report, locale),
    agreed: report.agreed === null ? null : Object.values(report.agreed).flat().length,
    related: relatedCards(edition, report, locale),
  };
}
