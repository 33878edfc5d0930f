/** Chooses and orders the reports of a list. */
import type { Edition, Report } from '#lib/content/edition';
import { type Locale, otherLocale } from '#lib/site/locale';
import { reportUrl } from '#lib/site/urls';
import type { Card, CardList } from './model';

/** A report as a list shows it, or null where it does not exist in the language. */
export function reportCard(report: Report, locale: Locale): Card | null {
  const text = report.texts[locale];
  if (text === null) return null;
  return {
    slug: report.slug,
    url: reportUrl(report.slug, locale),
    locale,
    kind: report.facts.kind,
    title: text.title,
    subtitle: text.subtitle ?? null,
    summary: text.summary,
    published: report.facts.published,
    posted: report.facts.posted,
    both: report.texts[otherLocale(locale)] !== null,
  };
}

/** The reports of a language, in the given order. */
export const listCards = (reports: readonly Report[], locale: Locale): Card[] =>
  reports.flatMap((report) => reportCard(report, locale) ?? []);

/** The reports of a language, and those that exist only in the other. */
export const cardList = (reports: readonly Report[], locale: Locale): CardList => ({
  cards: listCards(reports, locale),
  elsewhere: listCards(
    reports.filter((report) => report.texts[locale] === null),
    otherLocale(locale),
  ),
});

/** The published reports of a topic, newest first. */
export const reportsOfTopic = (edition: Edition, id: string): Report[] =>
  edition.reports.filter((report) => report.facts.topics.includes(id));

/** What leads the home page: the newest report, or without one the newest piece of any kind. */
export function leadReport(edition: Edition, locale: Locale): Report | undefined {
  const isHere = ({ texts }: Report): boolean => texts[locale] !== null;
  return (
    edition.reports.find((report) => report.facts.kind === 'report' && isHere(report)) ??
    edition.reports.find(isHere)
  );
}

const sharedTopics = (a: Report, b: Report): number =>
  a.facts.topics.filter((topic) => b.facts.topics.includes(topic)).length;

/** By how many topics they share with `report`, most first: the newest `limit` of each count that the language has. */
function relatedByTopics(
  { reports }: Edition,
  report: Report,
  { locale, limit }: { locale: Locale; limit: number },
): Report[] {
  const byShared: Report[][] = report.facts.topics.map(() => []);
  const [closest] = byShared;
  for (const other of reports) {
    const rank = byShared[report.facts.topics.length - sharedTopics(report, other)];
    if (rank === undefined || rank.length === limit) continue;
    if (other.slug !== report.slug && other.texts[locale] !== null) rank.push(other);
    // An archive is large: nothing older can come before a full first rank.
    if (closest?.length === limit) break;
  }
  return byShared.flat();
}

/** At most `limit` other reports, those sharing most topics first; as many topics: newest first. */
export const relatedCards = (edition: Edition, report: Report, locale: Locale, limit = 4): Card[] =>
  listCards(relatedByTopics(edition, report, { locale, limit }).slice(0, limit), locale);
