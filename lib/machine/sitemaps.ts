/** Sitemaps: an index, a sheet of reports for each language and year of posting, and a sheet of the other pages. */
import type { PageModel, Route } from '#lib/edition/model';
import { latestDate } from '#lib/site/dates';
import { absoluteUrl, sitemapUrl } from '#lib/site/urls';
import { isIndexed } from './alternates';
import { lastChange } from './lastChange';
import type { MachineFile } from './machineFile';
import { isoDayOrMoment } from './moments';
import { textElement, xmlDocument } from './xml';

/** No other namespace: Toutiao refuses a sitemap that has one. */
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

type Entry = { readonly url: string; readonly changed: string | null };

const entryOf = (model: PageModel): Entry => ({
  url: absoluteUrl(model.site.origin, model.url),
  changed: lastChange(model),
});

function entryXml({ url, changed }: Entry): string {
  const date = changed === null ? null : isoDayOrMoment(changed);
  return textElement('loc', url) + (date === null ? '' : textElement('lastmod', date));
}

const urlSet = (entries: readonly Entry[]): string =>
  xmlDocument([
    `<urlset ${namespace}>`,
    ...entries.map((entry) => `<url>${entryXml(entry)}</url>`),
    '</urlset>',
  ]);

const newest = (entries: readonly Entry[]): string | null =>
  latestDate(entries.map(({ changed }) => changed));

type Sheet = { readonly url: string; readonly entries: readonly Entry[] };

/** The sheet of a past year stays as it is until a report of that year is corrected. */
const sheetOf = (model: PageModel): string =>
  model.kind === 'report' ? `${model.locale}-${model.posted.slice(0, 4)}` : 'pages';

/** What Toutiao, the strictest reader, takes in one file. */
const limit = 10_000;

/** One sheet, or several once it is full: the oldest entries first, so that full ones stay as they are. */
function splitSheet(name: string, entries: readonly Entry[]): Sheet[] {
  const oldestFirst = [...entries].reverse();
  return Array.from({ length: Math.ceil(entries.length / limit) }, (_, n) => ({
    url: sitemapUrl(n === 0 ? name : `${name}-${n + 1}`),
    entries: oldestFirst.slice(n * limit, (n + 1) * limit),
  }));
}

function listSheets(models: readonly PageModel[]): Sheet[] {
  const sheets = new Map<string, Entry[]>();
  for (const model of models) {
    const name = sheetOf(model);
    const sheet = sheets.get(name) ?? [];
    sheet.push(entryOf(model));
    sheets.set(name, sheet);
  }
  return [...sheets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, entries]) => splitSheet(name, entries));
}

const indexXml = (origin: string, sheets: readonly Sheet[]): string =>
  xmlDocument([
    `<sitemapindex ${namespace}>`,
    ...sheets.map(({ url, entries }) => {
      const entry = entryXml({ url: absoluteUrl(origin, url), changed: newest(entries) });
      return `<sitemap>${entry}</sitemap>`;
    }),
    '</sitemapindex>',
  ]);

/** The index and the sheets it names, of every page that may be listed. */
export function sitemapFiles(routes: readonly Route[], origin: string): MachineFile[] {
  const sheets = listSheets(routes.map(({ model }) => model).filter(isIndexed));
  return [
    { file: sitemapUrl(null).slice(1), text: indexXml(origin, sheets) },
    ...sheets.map(({ url, entries }) => ({ file: url.slice(1), text: urlSet(entries) })),
  ];
}
