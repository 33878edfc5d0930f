/** The models of the pages that list: home, topics, archive, corrections, site map. */
import type { Edition } from '#lib/content/edition';
import { type Locale, otherLocale } from '#lib/site/locale';
import * as urls from '#lib/site/urls';
import { words } from '#lib/site/words';
import { archiveYears, reportsOfYear } from './archive';
import { cardList, leadReport, listCards, reportCard, reportsOfTopic } from './cards';
import type { CorrectionsModel } from './correctionModel';
import { correctionUrl, listCorrections } from './corrections';
import { firstPosting } from './feeds';
import { pageFrame } from './frame';
import { latestFigures } from './latestFigures';
import type {
  ArchiveModel,
  ArchiveYearModel,
  FrontModel,
  HomeModel,
  SiteMapModel,
  TopicEntry,
  TopicModel,
  TopicsModel,
} from './model';
import { topicImage } from './shareImages';

const latestCount = 6;
const frontCount = 4;

const topicEntries = (edition: Edition, locale: Locale): TopicEntry[] =>
  edition.topics.map((topic) => ({
    id: topic.id,
    url: urls.topicUrl(topic.id, locale),
    name: topic.name[locale],
    description: topic.description[locale],
    count: listCards(reportsOfTopic(edition, topic.id), locale).length,
  }));

/** The bilingual front door; Chinese is its first language. */
export function frontModel(edition: Edition): FrontModel {
  const { site, reports } = edition;
  const frame = pageFrame(edition, {
    locale: 'zh',
    url: urls.frontUrl,
    title: `${site.tagline.zh} ${site.tagline.en}`,
    description: `${site.description.zh} ${site.description.en}`,
    twin: null,
  });
  return {
    ...frame,
    twins: { zh: urls.homeUrl('zh'), en: urls.homeUrl('en') },
    kind: 'front',
    latest: {
      zh: listCards(reports, 'zh').slice(0, frontCount),
      en: listCards(reports, 'en').slice(0, frontCount),
    },
  };
}

function findLead(edition: Edition, locale: Locale): HomeModel['lead'] {
  const lead = leadReport(edition, locale);
  if (lead === undefined) return null;
  const card = reportCard(lead, locale);
  return card === null ? null : { ...card, sections: lead.texts[locale]?.sections ?? [] };
}

export function homeModel(edition: Edition, locale: Locale): HomeModel {
  const lead = findLead(edition, locale);
  const rest = edition.reports.filter((report) => report.slug !== lead?.slug);
  return {
    ...pageFrame(edition, {
      locale,
      url: urls.homeUrl(locale),
      title: edition.site.tagline[locale],
      description: edition.site.description[locale],
      twin: urls.homeUrl(otherLocale(locale)),
    }),
    kind: 'home',
    lead,
    latest: cardList(rest.slice(0, latestCount), locale),
    figures: latestFigures(edition, locale),
    topics: topicEntries(edition, locale),
  };
}

export function topicsModel(edition: Edition, locale: Locale): TopicsModel {
  return {
    ...pageFrame(edition, {
      locale,
      url: urls.topicsUrl(locale),
      title: words[locale].topics,
      description: words[locale].topicsIntro,
      twin: urls.topicsUrl(otherLocale(locale)),
    }),
    kind: 'topics',
    topics: topicEntries(edition, locale),
  };
}

export const topicModel = (
  edition: Edition,
  topic: Edition['topics'][number],
  locale: Locale,
): TopicModel => ({
  ...pageFrame(edition, {
    locale,
    url: urls.topicUrl(topic.id, locale),
    title: topic.name[locale],
    description: topic.description[locale],
    twin: urls.topicUrl(topic.id, otherLocale(locale)),
  }),
  kind: 'topic',
  name: topic.name[locale],
  image: topicImage(topic, locale),
  list: cardList(reportsOfTopic(edition, topic.id), locale),
});

export const archiveModel = (edition: Edition, locale: Locale): ArchiveModel => ({
  ...pageFrame(edition, {
    locale,
    url: urls.archiveUrl(locale),
    title: words[locale].archive,
    description: words[locale].archiveIntro,
    twin: urls.archiveUrl(otherLocale(locale)),
  }),
  kind: 'archive',
  years: archiveYears(edition).map((year) => ({
    year,
    url: urls.archiveYearUrl(year, locale),
    count: listCards(reportsOfYear(edition, year), locale).length,
  })),
});

export const archiveYearModel = (edition: Edition, year: string, locale: Locale): ArchiveYearModel => ({
  ...pageFrame(edition, {
    locale,
    url: urls.archiveYearUrl(year, locale),
    title: `${words[locale].archive} ${words[locale].archiveOf(year)}`,
    description: words[locale].archiveIntro,
    twin: urls.archiveYearUrl(year, otherLocale(locale)),
  }),
  kind: 'archive-year',
  year,
  list: cardList(reportsOfYear(edition, year), locale),
});

function allCorrections(edition: Edition, locale: Locale): CorrectionsModel['corrections'] {
  return edition.reports
    .flatMap((report) => {
      const text = report.texts[locale];
      if (text === null) return [];
      const link = { url: urls.reportUrl(report.slug, locale), label: text.title };
      return listCorrections(report, locale).map((one) => ({
        ...one,
        url: correctionUrl(report.slug, locale, one),
        report: link,
      }));
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

export const correctionsModel = (edition: Edition, locale: Locale): CorrectionsModel => ({
  ...pageFrame(edition, {
    locale,
    url: urls.correctionsUrl(locale),
    title: words[locale].corrections,
    description: words[locale].correctionsIntro,
    twin: urls.correctionsUrl(otherLocale(locale)),
  }),
  kind: 'corrections',
  feed:
    edition.site.preview || firstPosting(edition, locale) === null
      ? null
      : urls.pageFeedUrl(urls.correctionsUrl(locale)),
  corrections: allCorrections(edition, locale),
});

export const siteMapModel = (edition: Edition, locale: Locale): SiteMapModel => ({
  ...pageFrame(edition, {
    locale,
    url: urls.siteMapUrl(locale),
    title: words[locale].siteMap,
    description: words[locale].siteMapIntro,
    twin: urls.siteMapUrl(otherLocale(locale)),
  }),
  kind: 'site-map',
  topics: edition.topics.map((topic) => ({
    url: urls.topicUrl(topic.id, locale),
    label: topic.name[locale],
  })),
  years: archiveYears(edition).map((year) => ({
    url: urls.archiveYearUrl(year, locale),
    label: words[locale].archiveOf(year),
  })),
  reports: listCards(edition.reports, locale),
});
