/** Every path of the portal is made here and nowhere else. */
import type { Locale } from './locale';

/** The bilingual front door. */
export const frontUrl = '/';

export const homeUrl = (locale: Locale): string => `/${locale}/`;

/** A report; with `anchor`, one of its sections or blocks. */
export const reportUrl = (slug: string, locale: Locale, anchor?: string): string =>
  `/${locale}/reports/${slug}/${anchor === undefined ? '' : `#${anchor}`}`;

/** A report as plain text. */
export const reportTextUrl = (slug: string, locale: Locale): string => `${reportUrl(slug, locale)}index.md`;

/** Both languages of a report side by side; with `anchor`, at one of its sections or blocks. */
export const parallelUrl = (slug: string, anchor?: string): string =>
  `/both/reports/${slug}/${anchor === undefined ? '' : `#${anchor}`}`;

/** The place of that page where a part of a report stands in a language: a block, a heading, the title. */
export const cellAnchor = (part: string, locale: Locale): string => `${part}-${locale}`;

/** The place of that page which sets a language first; no section or block has an underscore. */
export const firstAnchor = (locale: Locale): string => `first_${locale}`;

export const topicsUrl = (locale: Locale): string => `/${locale}/topics/`;
export const topicUrl = (id: string, locale: Locale): string => `/${locale}/topics/${id}/`;
export const archiveUrl = (locale: Locale): string => `/${locale}/archive/`;
export const archiveYearUrl = (year: string, locale: Locale): string => `/${locale}/archive/${year}/`;
export const correctionsUrl = (locale: Locale): string => `/${locale}/corrections/`;
export const siteMapUrl = (locale: Locale): string => `/${locale}/site-map/`;

/** Every key figure by indicator; with `indicator`, at that one. */
export const figuresUrl = (locale: Locale, indicator?: string): string =>
  `/${locale}/figures/${indicator === undefined ? '' : `#${indicator}`}`;

/** Places of that page besides its indicators, whose ids have no underscore. */
export const figuresAnchors = { data: 'open_data', terms: 'open_data_terms' } as const;
export const figureGroupAnchor = (group: string): string => `of_${group}`;

/** All key figures as open data, and what its fields mean. */
export const figureDataUrls = {
  csv: '/data/figures.csv',
  json: '/data/figures.json',
  schema: '/data/figures.schema.json',
} as const;

/** Every report with its languages and facts, and what the fields mean. */
export const catalogueUrls = { json: '/reports.json', schema: '/reports.schema.json' } as const;

/** What there is to read as plain text (llmstxt.org). */
export const textListUrl = '/llms.txt';

/** A standing page such as `about`. */
export const standingUrl = (slug: string, locale: Locale): string => `/${locale}/${slug}/`;

/** The page for an address that is not there; null is the bilingual one of the whole host. */
export const notFoundUrl = (locale: Locale | null): string =>
  locale === null ? '/404.html' : `/${locale}/404.html`;

/** A picture of a report, the same in every language. */
export const mediaUrl = (slug: string, name: string): string => `/media/${slug}/${name}`;

/** The picture that stands for the whole portal where it is shared, and those of a report and a topic. */
export const portalImageUrl = (locale: Locale): string => `/share/${locale}/portal.png`;
export const reportImageUrl = (slug: string, locale: Locale): string =>
  `/share/${locale}/reports/${slug}.png`;
export const topicImageUrl = (id: string, locale: Locale): string => `/share/${locale}/topics/${id}.png`;

/** What is new in a language, in three forms. */
export const feedUrls = (locale: Locale) => ({
  atom: `/${locale}/feed.xml`,
  rss: `/${locale}/rss.xml`,
  json: `/${locale}/feed.json`,
});
/** What is new on a page that lists, such as a topic's. */
export const pageFeedUrl = (page: string): string => `${page}feed.xml`;

/** How a feed looks to a person who opens it. */
export const feedStyleUrl = '/feed.css';

/** The index of sitemaps; with `sheet`, one that it names. */
export const sitemapUrl = (sheet: string | null): string =>
  sheet === null ? '/sitemap.xml' : `/sitemap-${sheet}.xml`;
export const newsSitemapUrl = '/news-sitemap.xml';

/** Where Next renders the page of an address of old, whose own path no route need know. */
export const movedRenderUrl = (from: string, locale: Locale): string =>
  `/${locale}/moved/${from.slice(1).replaceAll('/', '~')}/`;

/** The addresses that moved, for web servers. */
export const redirectsFileUrl = '/_redirects';

/** The portal's mark as an icon. */
export const iconUrl = '/icon.svg';

/** The portal's only script. */
export const scriptUrl = '/assets/kebao.js';

/** A term of the term base by its Chinese, and the first of a letter; ids may have no punctuation. */
export const termAnchor = (zh: string): string => `term_${zh.replace(/[^\p{L}\p{N}]/gu, '-')}`;
export const termLetterAnchor = (letter: string | null): string => `letter_${letter ?? '0'}`;

/** What structured data calls the things that pages tell of; ids of sections have no underscore. */
export const graphAnchors = {
  site: 'web_site',
  publisher: 'publishing_body',
  trail: 'page_trail',
  report: 'news_report',
  earlier: 'first_publication',
  topic: 'the_topic',
  terms: 'term_base',
} as const;

/** A place of a page, or a thing it tells of. */
export const anchoredUrl = (url: string, anchor: string): string => `${url}#${anchor}`;

/** With scheme and host, for machines. `origin` has no final slash. */
export const absoluteUrl = (origin: string, path: string): string => `${origin}${path}`;
