/** The tags of Chinese government pages, of a portal that was granted everything. */
import { describe, expect, test } from 'vitest';
import type { PageModel, ReportModel } from '#lib/edition/model';
import { listRoutes } from '#lib/edition/routes';
import { governmentTags } from '#lib/machine/governmentTags';
import { headTags } from '#lib/machine/headTags';
import { launchedEdition } from '../edition/launchedEdition';

const models = listRoutes(launchedEdition).map(({ model }) => model);
const names = (model: PageModel): string[] =>
  governmentTags(model).map((meta) => ('name' in meta ? meta.name : ''));
const contentOf = (model: PageModel, name: string): string | undefined =>
  governmentTags(model).find((meta) => 'name' in meta && meta.name === name)?.content;

function pageAt(url: string): PageModel {
  const model = models.find((one) => one.url === url);
  if (model === undefined) throw new Error(`No page ${url}`);
  return model;
}

function reportAt(url: string): ReportModel {
  const model = pageAt(url);
  if (model.kind !== 'report') throw new Error(`${url} is no report`);
  return model;
}

const site = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const column = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];

describe('every page', () => {
  test('opens with name, host and code of the site, in the norm’s order', () => {
    for (const model of models) expect(names(model).slice(0, 3), model.url).toEqual(site);
    expect(contentOf(pageAt('/zh/'), 'SiteDomain')).toBe('kjj.nowhere.gov.cn');
    expect(contentOf(pageAt('/zh/'), 'SiteIDCode')).toBe('0000000000');
  });

  test('is named in its own language', () => {
    expect(contentOf(pageAt('/zh/'), 'SiteName')).toBe('科报');
    expect(contentOf(pageAt('/en/'), 'SiteName')).toBe('Kebao');
  });

  test('has no name twice, whatever its case, and none empty', () => {
    for (const model of models) {
      const { metas } = headTags(model);
      const all = metas.map((meta) => String(Object.values(meta)[0]).toLowerCase());
      expect(new Set(all).size, model.url).toBe(all.length);
      expect(metas.filter(({ content }) => content.trim() === '')).toEqual([]);
    }
  });
});

test.each([
  ['/zh/topics/', '工作动态'],
  ['/zh/topics/policy/', '工作动态'],
  ['/en/topics/policy/', 'Work updates'],
  ['/zh/archive/', '工作动态'],
  ['/zh/archive/2026/', '工作动态'],
  ['/zh/figures/', '数据发布'],
  ['/zh/corrections/', '通知公告'],
])('%s is a column of the class %s', (url, type) => {
  const model = pageAt(url);
  expect(contentOf(model, 'ColumnType')).toBe(type);
  expect(contentOf(model, 'ColumnName')).toBe(model.title);
  expect(contentOf(model, 'ColumnDescription')).toBe(model.description);
});

test('a column carries the four tags of a column and none of an article', () => {
  expect(names(pageAt('/zh/topics/policy/'))).toEqual([...site, ...column]);
});

test('a home page is known by its topics; pages that list nothing carry the tags of the site alone', () => {
  expect(contentOf(pageAt('/zh/'), 'Keywords')).toBe('政策,人才');
  for (const url of ['/', '/404.html', '/zh/site-map/']) expect(names(pageAt(url)), url).toEqual(site);
});

describe('a report', () => {
  const report = reportAt('/zh/reports/newest-brief/');

  test('carries them all, in the norm’s order', () => {
    const reprint = { ...report, source: { name: '某日报', url: null, leaves: false } };
    expect(names(reprint)).toEqual([
      ...site,
      'ColumnName',
      'ColumnType',
      'ArticleTitle',
      'PubDate',
      'ContentSource',
      'Keywords',
      'Author',
      'Description',
      'Url',
    ]);
  });

  test('was published when it was posted here, by Beijing’s clock, to the minute', () => {
    expect(contentOf(report, 'PubDate')).toBe('2026-03-01 23:30');
  });

  test('stands at its whole address', () => {
    expect(contentOf(report, 'Url')).toBe('https://kjj.nowhere.gov.cn/zh/reports/newest-brief/');
  });

  test('comes from its source, else from the office that supplied it, else from nowhere that is known', () => {
    const office = { role: 'office', name: '某市科技局办公室' } as const;
    expect(
      contentOf({ ...report, source: { name: '某日报', url: null, leaves: false } }, 'ContentSource'),
    ).toBe('某日报');
    expect(contentOf({ ...report, byline: [office] }, 'ContentSource')).toBe('某市科技局办公室');
    expect(names(report)).not.toContain('ContentSource');
  });

  test.each([
    ['/zh/reports/the-report/', '工作动态'],
    ['/zh/reports/newest-brief/', '数据发布'],
    ['/zh/reports/chinese-only/', '政策解读'],
    ['/en/reports/english-only/', 'Notices'],
  ])('%s is of the class %s', (url, type) => {
    expect(contentOf(reportAt(url), 'ColumnType')).toBe(type);
  });
});
