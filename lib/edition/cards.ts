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

/** At most `limit` other reports, those sharing most topics first; as many topics: newest first. */
export function relatedCards(edition: Edition, report: Report, locale: Locale, limit = 4): Card[] {
  const related = edition.reports
    .filter((other) => other.slug !== report.slug && sharedTopics(report, other) > 0)
    .sort((a, b) => sharedTopics(report, b) - sharedTopics(report, a));
  return listCards(related, locale).slice(0, limit);
}
