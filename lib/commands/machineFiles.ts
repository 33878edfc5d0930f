/** Every file made for machines rather than readers. */
import type { Edition } from '#lib/content/edition';
import { correctionsFeed, languageFeed, topicFeed } from '#lib/edition/feeds';
import { figureData } from '#lib/edition/figureData';
import type { Route } from '#lib/edition/model';
import { atomFile } from '#lib/machine/atom';
import { feedStyleFile } from '#lib/machine/feedStyle';
import { figureFiles } from '#lib/machine/figureFiles';
import { jsonFeedFile } from '#lib/machine/jsonFeed';
import type { MachineFile } from '#lib/machine/machineFile';
import { newsSitemapFile } from '#lib/machine/newsSitemap';
import { robotsFile } from '#lib/machine/robots';
import { rssFile } from '#lib/machine/rss';
import { sitemapFiles } from '#lib/machine/sitemaps';
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

/** `now` decides what is news. A preview has only what its pages link to, and the word to keep out. */
export function machineFiles(edition: Edition, routes: readonly Route[], now: Date): MachineFile[] {
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
  ];
}
