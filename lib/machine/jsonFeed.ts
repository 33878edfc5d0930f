/** JSON Feed 1.1 with the whole text of each piece. */
import type { Feed, FeedEntry } from '#lib/edition/feedModel';
import { htmlLang, otherLocale } from '#lib/site/locale';
import { absoluteUrl, feedUrls } from '#lib/site/urls';
import { entryId } from './entryId';
import { contentHtml } from './feedContent';
import type { MachineFile } from './machineFile';
import { atomMoment } from './moments';

/** `_kebao` holds what the format has no place for: the same piece in the other language. */
const itemOf = (feed: Feed, entry: FeedEntry) => ({
  id: entryId(feed, entry),
  url: absoluteUrl(feed.origin, entry.url),
  title: entry.title,
  summary: entry.summary,
  content_html: contentHtml(entry),
  date_published: atomMoment(entry.posted),
  date_modified: atomMoment(entry.changed),
  authors: entry.authors.map((name) => ({ name })),
  tags: entry.topics.map(({ name }) => name),
  language: htmlLang[feed.locale],
  ...(entry.twin === null
    ? {}
    : {
        _kebao: {
          twin: {
            language: htmlLang[otherLocale(feed.locale)],
            url: absoluteUrl(feed.origin, entry.twin),
          },
        },
      }),
});

/** The feed of a language as JSON. */
export function jsonFeedFile(feed: Feed): MachineFile {
  const { origin, locale, title, description, page, entries } = feed;
  const url = feedUrls(locale).json;
  const text = JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description,
      home_page_url: absoluteUrl(origin, page),
      feed_url: absoluteUrl(origin, url),
      language: htmlLang[locale],
      items: entries.map((entry) => itemOf(feed, entry)),
    },
    null,
    1,
  );
  return { file: url.slice(1), text: `${text}\n` };
}
