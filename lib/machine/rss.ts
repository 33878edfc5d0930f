/** RSS 2.0 with the whole text of each piece, for readers that take nothing newer. */
import type { Feed, FeedEntry } from '#lib/edition/feedModel';
import { htmlLang, otherLocale } from '#lib/site/locale';
import { absoluteUrl, feedStyleUrl, feedUrls } from '#lib/site/urls';
import { entryId } from './entryId';
import { contentHtml } from './feedContent';
import type { MachineFile } from './machineFile';
import { atomMoment } from './moments';
import { escapeXml, textElement, xmlDocument } from './xml';

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** RFC 822, in UTC. */
const rssDate = (date: string): string => new Date(atomMoment(date)).toUTCString();

/** RSS has no word for the same piece in another language; Atom, which may stand in it, has. */
function twinLink({ origin, locale }: Feed, { twin }: FeedEntry): string[] {
  if (twin === null) return [];
  const href = escapeXml(absoluteUrl(origin, twin));
  return [
    `<atom:link rel="alternate" type="text/html" hreflang="${htmlLang[otherLocale(locale)]}" href="${href}"/>`,
  ];
}

const itemXml = (feed: Feed, entry: FeedEntry): string[] => [
  '<item>',
  textElement('title', entry.title),
  textElement('link', absoluteUrl(feed.origin, entry.url)),
  `<guid isPermaLink="false">${entryId(feed, entry)}</guid>`,
  textElement('pubDate', rssDate(entry.posted)),
  ...twinLink(feed, entry),
  ...entry.authors.map((name) => textElement('dc:creator', name)),
  ...entry.topics.map(({ name }) => textElement('category', name)),
  textElement('description', entry.summary),
  textElement('content:encoded', contentHtml(entry)),
  '</item>',
];

/** The feed of a language as RSS. */
export function rssFile(feed: Feed): MachineFile {
  const { origin, locale, title, description, page, entries } = feed;
  const url = feedUrls(locale).rss;
  const text = xmlDocument([
    `<?xml-stylesheet type="text/css" href="${feedStyleUrl}"?>`,
    `<rss version="2.0" ${namespaces} xml:lang="${htmlLang[locale]}">`,
    '<channel>',
    textElement('title', title),
    textElement('link', absoluteUrl(origin, page)),
    textElement('description', description),
    textElement('language', htmlLang[locale]),
    `<atom:link rel="self" type="application/rss+xml" href="${absoluteUrl(origin, url)}"/>`,
    ...entries.flatMap((entry) => itemXml(feed, entry)),
    '</channel>',
    '</rss>',
  ]);
  return { file: url.slice(1), text };
}
