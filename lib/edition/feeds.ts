/** The newest pieces with their whole text, for readers who follow the portal from elsewhere. */
import type { Edition, Report } from '#lib/content/edition';
import type { Topic } from '#lib/content/topicSchema';
import { latestDate } from '#lib/site/dates';
import { type Locale, otherLocale } from '#lib/site/locale';
import * as urls from '#lib/site/urls';
import { words } from '#lib/site/words';
import { reportsOfTopic } from './cards';
import { correctionUrl, listCorrections } from './corrections';
import type { Feed, FeedEntry } from './feedModel';
import { plainContent } from './plainContent';

/** A feed tells of what is new; the archive keeps the rest. */
const entryCount = 30;

/** A report's last change of substance; its posting where there was none. */
const changeOf = ({ facts: { posted, updated, corrections } }: Report): string =>
  latestDate([posted, updated, ...(corrections ?? []).map(({ date }) => date)]) ?? posted;

function feedEntry(edition: Edition, report: Report, locale: Locale): FeedEntry | null {
  const text = report.texts[locale];
  if (text === null) return null;
  const { facts, slug } = report;
  const other = otherLocale(locale);
  return {
    url: urls.reportUrl(slug, locale),
    part: null,
    twin: report.texts[other] === null ? null : urls.reportUrl(slug, other),
    title: text.title,
    summary: text.summary,
    posted: facts.posted,
    changed: changeOf(report),
    authors: facts.byline.map(({ name }) => name[locale]),
    topics: facts.topics.flatMap((id) => {
      const topic = edition.topics.find((one) => one.id === id);
      return topic === undefined ? [] : [{ id, name: topic.name[locale] }];
    }),
    content: plainContent({ edition, report, locale }, text),
  };
}

const newestEntries = (edition: Edition, reports: readonly Report[], locale: Locale): FeedEntry[] =>
  reports
    .filter(({ texts }) => texts[locale] !== null)
    .slice(0, entryCount)
    .flatMap((report) => feedEntry(edition, report, locale) ?? []);

/** A feed outlives its last piece. */
const lastWithdrawal = (reports: Edition['withdrawn'], locale: Locale): string | null =>
  latestDate(reports.map(({ titles, withdrawn }) => (titles[locale] === null ? null : withdrawn.date)));

const siteOf = ({ site }: Edition, locale: Locale) => ({
  origin: site.origin,
  site: site.name[locale],
  locale,
});

/** Everything posted in a language, newest first. */
export const languageFeed = (edition: Edition, locale: Locale): Feed => ({
  ...siteOf(edition, locale),
  title: edition.site.name[locale],
  description: edition.site.description[locale],
  page: urls.homeUrl(locale),
  url: urls.feedUrls(locale).atom,
  entries: newestEntries(edition, edition.reports, locale),
  since: lastWithdrawal(edition.withdrawn, locale),
});

/** The pieces of a topic. */
export const topicFeed = (edition: Edition, topic: Topic, locale: Locale): Feed => ({
  ...siteOf(edition, locale),
  title: `${edition.site.name[locale]} · ${topic.name[locale]}`,
  description: topic.description[locale],
  page: urls.topicUrl(topic.id, locale),
  url: urls.pageFeedUrl(urls.topicUrl(topic.id, locale)),
  entries: newestEntries(edition, reportsOfTopic(edition, topic.id), locale),
  since: lastWithdrawal(
    edition.withdrawn.filter(({ topics }) => topics.includes(topic.id)),
    locale,
  ),
});

/** An entry for each correction of a report; those of one day are told apart by their order. */
function correctionEntries(report: Report, locale: Locale): FeedEntry[] {
  const text = report.texts[locale];
  if (text === null) return [];
  const other = otherLocale(locale);
  const corrections = listCorrections(report, locale);
  return corrections.map((correction, index): FeedEntry => {
    const sameDay = corrections.slice(0, index).filter(({ date }) => date === correction.date).length;
    return {
      url: correctionUrl(report.slug, locale, correction),
      part: `correction-${correction.date}${sameDay === 0 ? '' : `-${sameDay + 1}`}`,
      twin: report.texts[other] === null ? null : correctionUrl(report.slug, other, correction),
      title: text.title,
      summary: correction.text,
      posted: correction.date,
      changed: correction.date,
      authors: [],
      topics: [],
      content: [{ type: 'paragraph', children: [{ type: 'text', value: correction.text }] }],
    };
  });
}

/** From then on there may be something to correct, even if it is withdrawn since; null before. */
export const firstPosting = ({ reports, withdrawn }: Edition, locale: Locale): string | null => {
  const posted = [
    ...reports.flatMap(({ texts, facts }) => (texts[locale] === null ? [] : [facts.posted])),
    ...withdrawn.flatMap(({ titles, posted: once }) => (titles[locale] === null ? [] : [once])),
  ];
  return posted.sort()[0] ?? null;
};

/** Every correction as an entry of its own, newest first; to be followed before there is any. */
export function correctionsFeed(edition: Edition, locale: Locale): Feed {
  const entries = edition.reports.flatMap((report) => correctionEntries(report, locale));
  return {
    ...siteOf(edition, locale),
    title: `${edition.site.name[locale]} · ${words[locale].corrections}`,
    description: words[locale].correctionsIntro,
    page: urls.correctionsUrl(locale),
    url: urls.pageFeedUrl(urls.correctionsUrl(locale)),
    entries: entries.sort((a, b) => (a.posted < b.posted ? 1 : -1)),
    since: firstPosting(edition, locale),
  };
}
