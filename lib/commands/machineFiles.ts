/** Every file made for machines rather than readers. */
import type { Edition } from '#lib/content/edition';
import { catalogue } from '#lib/edition/catalogue';
import { correctionsFeed, languageFeed, topicFeed } from '#lib/edition/feeds';
import { figureData } from '#lib/edition/figureData';
import type { Route } from '#lib/edition/model';
import { plainReport } from '#lib/edition/plainReport';
import { textList } from '#lib/edition/textList';
import { atomFile } from '#lib/machine/atom';
import { catalogueFiles } from '#lib/machine/catalogueFiles';
import { feedStyleFile } from '#lib/machine/feedStyle';
import { figureFiles } from '#lib/machine/figureFiles';
import { jsonFeedFile } from '#lib/machine/jsonFeed';
import type { MachineFile, ModelFile } from '#lib/machine/machineFile';
import { newsSitemapFile } from '#lib/machine/newsSitemap';
import { reportTextFile } from '#lib/machine/reportText';
import { robotsFile } from '#lib/machine/robots';
import { rssFile } from '#lib/machine/rss';
import { sitemapFiles } from '#lib/machine/sitemaps';
import { textListFile } from '#lib/machine/textListFile';
import { type Locale, locales } from '#lib/site/locale';

function feedFiles(edition: Edition, locale: Locale): MachineFile[] {
  const feed = languageFeed(edition, locale);
  const atom = [
    feed,
    ...edition.topics.map((topic) => topicFeed(edition, topic, locale)),
    correctionsFeed(edition, locale),
  ].flatMap((one) => atomFile(one) ?? []);
  return [...atom, rssFile(feed), jsonFeedFile(feed)];
}

/** Each report as text in each language, the list of them, and the catalogue. */
function textFiles(edition: Edition): (MachineFile | ModelFile)[] {
  const texts = locales.flatMap((locale) =>
    edition.reports.flatMap((report) => plainReport(edition, report, locale) ?? []),
  );
  return [
    ...texts.map(reportTextFile),
    textListFile(textList(edition)),
    ...catalogueFiles(catalogue(edition)),
  ];
}

/** `now` decides what is news. A preview has only what its pages link to, and the word to keep out. */
export function machineFiles(
  edition: Edition,
  routes: readonly Route[],
  now: Date,
): (MachineFile | ModelFile)[] {
  const { site } = edition;
  const data = figureFiles(figureData(edition));
  if (site.preview) return [...data, robotsFile(site)];
  return [
    ...data,
    robotsFile(site),
    ...sitemapFiles(routes, site.origin),
    newsSitemapFile(routes, now),
    ...locales.flatMap((locale) => feedFiles(edition, locale)),
    feedStyleFile,
    ...textFiles(edition),
  ];
}
