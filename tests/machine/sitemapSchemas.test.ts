/** Sitemaps are valid by their schemas and stay within the limits of those who read them, however large the archive. */
import { describe, expect, test } from 'vitest';
import type { Route } from '#lib/edition/model';
import { listRoutes } from '#lib/edition/routes';
import { newsSitemapFile } from '#lib/machine/newsSitemap';
import { sitemapFiles } from '#lib/machine/sitemaps';
import { sampleEdition } from '../edition/sampleEdition';
import { schemaFaults } from './sitemapSchemas';

const { origin } = sampleEdition.site;
const routes = listRoutes(sampleEdition);
const samples = routes.filter(({ model }) => model.kind === 'report' && model.slug === 'the-report');

const padded = (n: number): string => String(n).padStart(2, '0');

/** So many reports in both languages, posted minute after minute from the first of January; newest first, as editions list them. */
const many = (count: number): Route[] =>
  Array.from({ length: count }, (_, n) => {
    const time = `${padded(Math.floor(n / 60) % 24)}:${padded(n % 60)}`;
    const posted = `2026-01-${padded(1 + Math.floor(n / 1440))}T${time}+08:00`;
    return samples.map((route): Route => {
      const url = route.url.replace('the-report', `report-${n}`);
      return route.model.kind === 'report'
        ? { ...route, url, model: { ...route.model, url, posted, corrections: [] } }
        : route;
    });
  })
    .flat()
    .reverse();

describe('the schemas', () => {
  const url = '<loc>https://kebao.example/</loc>';
  const root = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  test.each([
    ['sheet', `<urlset ${root}><url>${url}<lastmod>2026-02-30</lastmod></url></urlset>`],
    ['sheet', `<urlset ${root}><url><lastmod>2026-02-28</lastmod></url></urlset>`],
    ['sheet', `<urlset><url>${url}</url></urlset>`],
    ['sheet', `<urlset ${root}><url>${url}<lastmod>2026</lastmod><image/></url></urlset>`],
    ['index', `<sitemapindex ${root}/>`],
    ['index', `<sitemapindex ${root}><sitemap>${url}<lastmod>yesterday</lastmod></sitemap></sitemapindex>`],
    [
      'news',
      `<urlset ${root} xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url>${url}<n:news><n:title>x</n:title></n:news></url></urlset>`,
    ],
    ['sheet', '<urlset'],
  ] as const)('refuse a %s such as %s', (kind, xml) => {
    expect(schemaFaults(kind, xml)).not.toEqual([]);
  });
});

test('index, sheets and news of an edition are valid', () => {
  const faults = sitemapFiles(routes, origin).flatMap(({ file, text }) =>
    schemaFaults(file === 'sitemap.xml' ? 'index' : 'sheet', text).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
  const news = newsSitemapFile(routes, new Date('2026-03-02T12:00+08:00'));
  expect(news.text).toContain('<news:title>');
  expect(schemaFaults('news', news.text)).toEqual([]);
});

describe('of a large archive', () => {
  const large = many(10_050);
  const files = sitemapFiles(large, origin);
  const count = (text: string): number => text.split('<loc>').length - 1;

  test('no file has more entries than its strictest reader takes: ten thousand', () => {
    const sheets = files.filter(({ file }) => file !== 'sitemap.xml');
    expect(sheets.map(({ file, text }) => [file, count(text)])).toEqual([
      ['sitemap-en-2026.xml', 10_000],
      ['sitemap-en-2026-2.xml', 50],
      ['sitemap-zh-2026.xml', 10_000],
      ['sitemap-zh-2026-2.xml', 50],
    ]);
    expect(count(files[0]?.text ?? '')).toBe(4);
  });

  test('what is posted later goes into a later file, so that full ones stay as they are', () => {
    const before = new Map(files.map(({ file, text }) => [file, text]));
    const changed = sitemapFiles(many(10_051), origin).filter(({ file, text }) => before.get(file) !== text);
    expect(changed.map(({ file }) => file)).toEqual([
      'sitemap.xml',
      'sitemap-en-2026-2.xml',
      'sitemap-zh-2026-2.xml',
    ]);
  });

  test('addresses are ASCII and no longer than Baidu reads: 256 bytes', () => {
    const addresses = files.flatMap(({ text }) =>
      [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc ?? ''),
    );
    expect(addresses.filter((loc) => !/^[!-~]{12,256}$/.test(loc))).toEqual([]);
  });

  test('the news are the newest thousand', () => {
    const news = newsSitemapFile(large, new Date('2026-01-08T00:00+08:00')).text;
    expect(count(news)).toBe(1000);
    expect(news).toContain('report-10049/');
    expect(schemaFaults('news', news)).toEqual([]);
  });
});
