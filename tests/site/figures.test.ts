/** Every figure published anywhere leads to a block that is there and states it, in each language it is given in. */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { findStating } from '#lib/bilingual/claims/claim';
import { termsIn } from '#lib/bilingual/pairing/compareTerms';
import { extractFacts } from '#lib/bilingual/reading/extractFacts';
import { figureFieldNames } from '#lib/site/figureFields';
import type { Locale } from '#lib/site/locale';
import { unitIds } from '#lib/site/units';
import { attributesOf, files, type Page, pageAt, pages, readBytes, wordsOf } from './tree';

const origin = 'https://kebao.example';
const slug = 'party-building-leads-innovation';

const recordSchema = z.object({
  id: z.string(),
  value: z.string(),
  unit: z.enum(unitIds),
  url_zh: z.string().nullable(),
  url_en: z.string().nullable(),
});
const datasetSchema = z.looseObject({
  distribution: z.array(z.object({ contentUrl: z.string() })),
  variableMeasured: z.array(z.string()),
});
type FigureRecord = z.infer<typeof recordSchema>;

const records = z
  .object({ figures: z.array(recordSchema) })
  .parse(JSON.parse(readBytes('data/figures.json').toString('utf8'))).figures;
const byId = new Map(records.map((record) => [record.id, record]));
const terms = z
  .array(z.object({ zh: z.string(), en: z.string(), variants: z.array(z.string()).optional() }))
  .parse(parseYaml(readFileSync('content/terms.yaml', 'utf8')));

const localeOf = (url: string): Locale => (url.startsWith('/en/') ? 'en' : 'zh');

/** The block an address of the tree leads to. */
function blockAt(url: string): Element | null {
  const [path = '', id = ''] = url.split('#');
  return pageAt(path).document.getElementById(id);
}

/** Words of a text that state the figure, read as the check reads a paragraph. */
function states(text: string, { value, unit }: FigureRecord, locale: Locale): boolean {
  const facts = extractFacts(text, locale, locale === 'zh' ? termsIn(text, terms) : terms);
  return findStating(facts, { value: Number(value), unit }).length > 0;
}

/** What is wrong with a link to the block of a figure, or null. */
function faultOf(record: FigureRecord, url: string): string | null {
  const block = blockAt(url);
  if (block === null) return `${record.id}: no block at ${url}`;
  return states(block.textContent ?? '', record, localeOf(url))
    ? null
    : `${record.id}: ${url} does not state it`;
}

/** The links of a page that lead from a figure to its block. */
const figureLinks = (page: Page) => [...page.document.querySelectorAll('a[data-figure]')];

function linkFault(link: Element): string | null {
  const record = byId.get(link.getAttribute('data-figure') ?? '');
  if (record === undefined) return `${link.getAttribute('data-figure')} is not in the open data`;
  return faultOf(record, link.getAttribute('href') ?? '');
}

/** The amount shown with a link: in the link itself, or beside it in its row. */
const shownAmount = (link: Element): string =>
  wordsOf(link.closest('.amount') ?? link.closest('.entry, tr')?.querySelector('.amount') ?? null);

const showing = pages.filter((page) => figureLinks(page).length > 0);

describe('the open data', () => {
  it('has figures, each with a block in both languages or in one', () => {
    expect(records.length).toBeGreaterThanOrEqual(12);
    for (const { id, url_zh, url_en } of records) expect(url_zh ?? url_en, id).not.toBeNull();
  });

  it('leads to blocks that state the figure', () => {
    const faults = records.flatMap((record) =>
      [record.url_zh, record.url_en].flatMap((url) =>
        url === null ? [] : (faultOf(record, url.replace(origin, '')) ?? []),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('says the same in its CSV', () => {
    const csv = readBytes('data/figures.csv');
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: Record<string, string>[] = parseCsv(csv, {
      bom: true,
      columns: true,
      record_delimiter: '\r\n',
    });
    expect(rows.map(({ id, value, url_zh, url_en }) => [id, value, url_zh, url_en])).toEqual(
      records.map(({ id, value, url_zh, url_en }) => [id, value, url_zh ?? '', url_en ?? '']),
    );
  });

  it('would be caught stating another value', () => {
    const [record] = records;
    const url = record?.url_zh?.replace(origin, '') ?? '';
    expect(record && faultOf(record, url)).toBeNull();
    expect(record && faultOf({ ...record, value: `${record.value}1` }, url)).toContain('does not state it');
  });
});

describe('figures on pages', () => {
  it('stand on the page of figures and on the home page of both languages', () => {
    expect(showing.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['/zh/', '/en/', '/zh/figures/', '/en/figures/']),
    );
  });

  it('lead to blocks that state them', () => {
    const faults = showing.flatMap((page) =>
      figureLinks(page).flatMap((link) => {
        const fault = linkFault(link);
        return fault === null ? [] : [`${page.url} ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('are shown as the very amount their block states', () => {
    const faults = showing.flatMap((page) =>
      figureLinks(page).flatMap((link) => {
        const record = byId.get(link.getAttribute('data-figure') ?? '');
        const amount = shownAmount(link);
        if (amount === '' || record === undefined) return [];
        return states(amount, record, localeOf(page.url))
          ? []
          : [`${page.url} ${record.id} is shown as ${amount}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('are all on the page of figures', () => {
    for (const url of ['/zh/figures/', '/en/figures/']) {
      const shown = new Set(figureLinks(pageAt(url)).map((link) => link.getAttribute('data-figure')));
      expect([...shown].sort()).toEqual(records.map(({ id }) => id).sort());
    }
  });

  it('stand beside the report at words that state them', () => {
    for (const locale of ['zh', 'en'] as const) {
      const { document } = pageAt(`/${locale}/reports/${slug}/`);
      const own = records.filter(({ id }) => id.startsWith(`${slug}/`));
      const faults = own.filter((record) => {
        const fact = document.getElementById(record.id.replace(`${slug}/`, ''));
        return fact === null || !states(fact.textContent ?? '', record, locale);
      });
      expect(faults.map(({ id }) => id)).toEqual([]);
    }
  });
});

describe.each(['/zh/figures/', '/en/figures/'])('%s', (url) => {
  const page = pageAt(url);

  it('documents every column of the CSV, in its order', () => {
    const named = [...page.document.querySelectorAll('dt code')].map((name) => wordsOf(name));
    expect(named).toEqual(figureFieldNames);
    for (const meaning of page.document.querySelectorAll('.fields dd')) expect(wordsOf(meaning)).not.toBe('');
  });

  it('offers the files, which are there', () => {
    const offered = attributesOf(page, '.open-data a[href^="/data/"]', 'href');
    expect(offered).toEqual(['/data/figures.csv', '/data/figures.json', '/data/figures.schema.json']);
    for (const file of offered) expect(files).toContain(file.slice(1));
  });

  it('describes them as a data set, on the terms the page states', () => {
    const [block] = page.document.querySelectorAll('script[type="application/ld+json"]');
    expect(block?.textContent).not.toContain('<');
    const graph: { '@type': string }[] = JSON.parse(block?.textContent ?? '')['@graph'];
    const dataset = datasetSchema.parse(graph.find((node) => node['@type'] === 'Dataset'));
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      url: origin + url,
      license: `${origin}${url}#open_data_terms`,
    });
    expect(page.document.getElementById('open_data_terms')).not.toBeNull();
    const addresses = dataset.distribution.map(({ contentUrl }) => contentUrl);
    for (const address of addresses) expect(files).toContain(address.replace(`${origin}/`, ''));
    expect(dataset.variableMeasured).toHaveLength(page.document.querySelectorAll('.indicator').length);
  });
});

it('leads from English to Chinese, and says so, where a report exists in Chinese alone', () => {
  const row = pageAt('/en/figures/').document.getElementById('sample-projects');
  const link = row?.querySelector('a') ?? null;
  expect(wordsOf(row?.querySelector('h3') ?? null)).toBe('Sample projects');
  expect(link?.getAttribute('href')).toBe('/zh/reports/sample-only-in-chinese/#rest-2');
  expect(link?.getAttribute('hreflang')).toBe('zh-Hans');
  expect(wordsOf(row?.querySelector('.only') ?? null)).toBe('仅有中文');
});
