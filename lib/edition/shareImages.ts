/** The pictures that stand for pages where they are shared, and all that each shows. */
import type { Edition, Report } from '#lib/content/edition';
import { groupByRole } from '#lib/site/byline';
import { formatDate } from '#lib/site/formatDate';
import { type Bilingual, type Locale, locales } from '#lib/site/locale';
import { shareWords } from '#lib/site/shareImage';
import { portalImageUrl, reportImageUrl, topicImageUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { leadReport } from './cards';
import type { PageImage } from './model';

type Topic = Edition['topics'][number];

export type ShareImage = PageImage & {
  readonly locale: Locale;
  readonly name: Bilingual;
  /** What kind of page it is, what about, of when. */
  readonly kicker: readonly string[];
  readonly credit: string | null;
  /** null once the portal is in production. */
  readonly demonstration: string | null;
};

/** So many of the newest pieces have pictures of their own; an older one shows that of its main topic. */
export const picturedReports = 500;

function listPictured(edition: Edition, locale: Locale): Report[] {
  const newest = edition.reports.slice(0, picturedReports);
  const lead = leadReport(edition, locale);
  return lead === undefined || newest.includes(lead) ? newest : [...newest, lead];
}

export const topicImage = ({ id, name }: Topic, locale: Locale): PageImage => ({
  url: topicImageUrl(id, locale),
  headline: name[locale],
});

/** The editors name the main topic first. */
const mainTopic = ({ topics }: Edition, { facts }: Report): Topic | undefined =>
  topics.find(({ id }) => id === facts.topics[0]);

/** The picture of a report's page; null where it has no other than the portal's. */
export function reportImage(
  edition: Edition,
  report: Report,
  { locale, title }: { readonly locale: Locale; readonly title: string },
): PageImage | null {
  if (listPictured(edition, locale).includes(report))
    return { url: reportImageUrl(report.slug, locale), headline: title };
  const topic = mainTopic(edition, report);
  return topic === undefined ? null : topicImage(topic, locale);
}

const shared = ({ site }: Edition, locale: Locale) => ({
  locale,
  name: site.name,
  demonstration: site.stage === 'production' ? null : shareWords[locale].demonstration,
});

/** The source of a reprint, or else who wrote it; no line ends between a role and a name. */
function creditOf({ facts: { source, byline } }: Report, locale: Locale): string {
  const word = words[locale];
  if (source !== undefined) return `${word.source}${word.colon}${source.name[locale]}`;
  return groupByRole(byline.map(({ role, name }) => ({ role, name: name[locale] })))
    .map(({ role, names }) => `${word.role[role]}\u00a0${names.join(word.comma)}`)
    .join(shareWords[locale].between);
}

function pictureOfReport(edition: Edition, report: Report, locale: Locale): ShareImage | null {
  const text = report.texts[locale];
  if (text === null) return null;
  const topic = mainTopic(edition, report);
  return {
    ...shared(edition, locale),
    url: reportImageUrl(report.slug, locale),
    kicker: [
      words[locale].kind[report.facts.kind],
      ...(topic === undefined ? [] : [topic.name[locale]]),
      formatDate(report.facts.published, locale),
    ],
    headline: text.title,
    credit: creditOf(report, locale),
  };
}

const pictureOfTopic = (edition: Edition, topic: Topic, locale: Locale): ShareImage => ({
  ...shared(edition, locale),
  ...topicImage(topic, locale),
  kicker: [shareWords[locale].topic],
  credit: topic.description[locale],
});

const pictureOfPortal = (edition: Edition, locale: Locale): ShareImage => ({
  ...shared(edition, locale),
  url: portalImageUrl(locale),
  kicker: [],
  headline: edition.site.tagline[locale],
  credit: null,
});

/** Of both languages: the portal, its topics, its newest reports. */
export const listShareImages = (edition: Edition): ShareImage[] =>
  locales.flatMap((locale) => [
    pictureOfPortal(edition, locale),
    ...edition.topics.map((topic) => pictureOfTopic(edition, topic, locale)),
    ...listPictured(edition, locale).flatMap((report) => pictureOfReport(edition, report, locale) ?? []),
  ]);
