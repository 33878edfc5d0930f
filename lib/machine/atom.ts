/** Atom (RFC 4287) with the whole text of each piece. */
import type { Feed, FeedEntry } from '#lib/edition/feedModel';
import { latestDate } from '#lib/site/dates';
import { htmlLang, otherLocale } from '#lib/site/locale';
import { absoluteUrl, feedStyleUrl } from '#lib/site/urls';
import { entryId } from './entryId';
import { contentHtml } from './feedContent';
import type { MachineFile } from './machineFile';
import { atomMoment } from './moments';
import { escapeXml, textElement, xmlDocument } from './xml';

type Link = { readonly rel: string; readonly href: string; readonly type?: string; readonly lang?: string };

const link = ({ rel, href, type, lang }: Link): string =>
  `<link rel="${rel}"${type === undefined ? '' : ` type="${type}"`}${lang === undefined ? '' : ` hreflang="${lang}"`} href="${escapeXml(href)}"/>`;

const html = 'text/html';

function entryXml(feed: Feed, entry: FeedEntry): string[] {
  const { origin, locale } = feed;
  const { title, url, twin, authors, topics, summary, posted, changed } = entry;
  const page = { rel: 'alternate', type: html } as const;
  return [
    '<entry>',
    textElement('id', entryId(feed, entry)),
    textElement('title', title),
    link({ ...page, lang: htmlLang[locale], href: absoluteUrl(origin, url) }),
    ...(twin === null
      ? []
      : [link({ ...page, lang: htmlLang[otherLocale(locale)], href: absoluteUrl(origin, twin) })]),
    textElement('published', atomMoment(posted)),
    textElement('updated', atomMoment(changed)),
    ...authors.map((name) => `<author>${textElement('name', name)}</author>`),
    ...topics.map(({ id, name }) => `<category term="${id}" label="${escapeXml(name)}"/>`),
    textElement('summary', summary),
    `<content type="html">${escapeXml(contentHtml(entry))}</content>`,
    '</entry>',
  ];
}

/** The newest change of what it holds or held; null where nothing dates it. */
const feedChange = ({ entries, since }: Feed): string | null =>
  latestDate([...entries.map(({ changed }) => changed), since]);

/** The feed as a file; null while nothing dates it. */
export function atomFile(feed: Feed): MachineFile | null {
  const { origin, locale, title, description, page, url, site, entries } = feed;
  const changed = feedChange(feed);
  if (changed === null) return null;
  const text = xmlDocument([
    `<?xml-stylesheet type="text/css" href="${feedStyleUrl}"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${htmlLang[locale]}">`,
    textElement('id', absoluteUrl(origin, url)),
    textElement('title', title),
    textElement('subtitle', description),
    link({ rel: 'self', type: 'application/atom+xml', href: absoluteUrl(origin, url) }),
    link({ rel: 'alternate', type: html, lang: htmlLang[locale], href: absoluteUrl(origin, page) }),
    textElement('updated', atomMoment(changed)),
    `<author>${textElement('name', site)}</author>`,
    ...entries.flatMap((entry) => entryXml(feed, entry)),
    '</feed>',
  ]);
  return { file: url.slice(1), text };
}
