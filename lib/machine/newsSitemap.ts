/** The news sitemap, by Google’s news protocol: what was posted in the last two days. */
import type { ReportModel, Route } from '#lib/edition/model';
import { compareInstant } from '#lib/site/dates';
import type { Locale } from '#lib/site/locale';
import { absoluteUrl, newsSitemapUrl } from '#lib/site/urls';
import { isIndexed } from './alternates';
import type { MachineFile } from './machineFile';
import { isoMoment } from './moments';
import { textElement, xmlDocument } from './xml';

const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
const language: Record<Locale, string> = { zh: 'zh-cn', en: 'en' };
const twoDays = 2 * 24 * 3600 * 1000;
const limit = 1000;

function newsXml({ site, url, locale, posted, title }: ReportModel): string {
  const publication =
    textElement('news:name', site.name[locale]) + textElement('news:language', language[locale]);
  const news = [
    `<news:publication>${publication}</news:publication>`,
    textElement('news:publication_date', isoMoment(posted) ?? posted),
    textElement('news:title', title),
  ].join('');
  return `<url>${textElement('loc', absoluteUrl(site.origin, url))}<news:news>${news}</news:news></url>`;
}

const byPosted = (a: ReportModel, b: ReportModel): number =>
  a.posted === b.posted ? (a.url < b.url ? -1 : 1) : a.posted < b.posted ? 1 : -1;

/** Newest first, at most a thousand; it may be empty. */
export function newsSitemapFile(routes: readonly Route[], now: Date): MachineFile {
  const reports = routes.flatMap(({ model }) => (model.kind === 'report' && isIndexed(model) ? [model] : []));
  const fresh = reports.filter(({ posted }) => compareInstant(posted, now.getTime() - twoDays) >= 0);
  const listed = fresh.sort(byPosted).slice(0, limit);
  return {
    file: newsSitemapUrl.slice(1),
    text: xmlDocument([`<urlset ${namespaces}>`, ...listed.map(newsXml), '</urlset>']),
  };
}
