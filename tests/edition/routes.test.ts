/** What pages there are, and what each shows. */
import { describe, expect, test } from 'vitest';
import type { PageModel } from '#lib/edition/model';
import { listRoutes } from '#lib/edition/routes';
import { sampleEdition } from './sampleEdition';

const routes = listRoutes(sampleEdition);

function modelAt<K extends PageModel['kind']>(url: string, kind: K): Extract<PageModel, { kind: K }> {
  const model = routes.find((route) => route.url === url)?.model;
  const isKind = (one: PageModel | undefined): one is Extract<PageModel, { kind: K }> => one?.kind === kind;
  if (!isKind(model)) throw new Error(`${url} is no ${kind}`);
  return model;
}

describe('routes', () => {
  test('every address and every file is there once', () => {
    expect(new Set(routes.map(({ url }) => url)).size).toBe(routes.length);
    expect(new Set(routes.map(({ file }) => file)).size).toBe(routes.length);
  });

  test('the pages readers are promised are all there', () => {
    const urls = routes.map(({ url }) => url);
    expect(urls).toEqual(
      expect.arrayContaining([
        '/',
        '/404.html',
        '/zh/',
        '/en/',
        '/zh/404.html',
        '/en/404.html',
        '/zh/topics/',
        '/en/topics/talent/',
        '/zh/archive/',
        '/en/archive/2021/',
        '/zh/corrections/',
        '/en/site-map/',
        '/zh/reports/the-report/',
        '/en/reports/the-report/',
      ]),
    );
  });

  test('a report in one language has a page in that language alone', () => {
    const urls = routes.map(({ url }) => url);
    expect(urls).toContain('/zh/reports/chinese-only/');
    expect(urls).not.toContain('/en/reports/chinese-only/');
    expect(urls).toContain('/en/reports/english-only/');
    expect(urls).not.toContain('/zh/reports/english-only/');
  });

  test('a page is a file of its folder, and the 404 is a file by itself', () => {
    const fileOf = (url: string) => routes.find((route) => route.url === url)?.file;
    expect(fileOf('/')).toBe('index.html');
    expect(fileOf('/zh/archive/2021/')).toBe('zh/archive/2021/index.html');
    expect(fileOf('/zh/404.html')).toBe('zh/404.html');
  });

  test('every model survives JSON unchanged', () => {
    for (const { model } of routes) expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});

describe('a report', () => {
  test('leads to its twin only where there is one', () => {
    expect(modelAt('/zh/reports/the-report/', 'report').twins.en).toBe('/en/reports/the-report/');
    expect(modelAt('/zh/reports/chinese-only/', 'report').twins.en).toBeNull();
  });

  test('has for neighbours the pieces posted before and after in its own language', () => {
    const model = modelAt('/en/reports/english-only/', 'report');
    expect(model.previous?.label).toBe('The report');
    expect(model.next?.label).toBe('Newest brief');
  });

  test('is related to pieces by shared topics, most shared first, never to itself', () => {
    const related = modelAt('/zh/reports/the-report/', 'report').related.map(({ slug }) => slug);
    expect(related).toEqual(['chinese-only', 'newest-brief']);
  });

  test('names its topics in the order its editors gave them', () => {
    const topics = modelAt('/zh/reports/chinese-only/', 'report').topics.map(({ label }) => label);
    expect(topics).toEqual(['人才', '政策']);
  });
});

describe('lists', () => {
  test('a list shows its own language and names apart what exists only in the other', () => {
    const { list } = modelAt('/en/topics/policy/', 'topic');
    expect(list.cards.map(({ slug }) => slug)).toEqual(['english-only', 'the-report']);
    expect(list.elsewhere.map(({ slug, locale }) => [slug, locale])).toEqual([['chinese-only', 'zh']]);
  });

  test('a topic counts what its reader can read', () => {
    const topics = modelAt('/zh/topics/', 'topics').topics;
    expect(topics.map(({ id, count }) => [id, count])).toEqual([
      ['policy', 2],
      ['talent', 3],
    ]);
  });

  test('the newest report leads the home page, though briefs are newer', () => {
    const home = modelAt('/zh/', 'home');
    expect(home.lead?.slug).toBe('the-report');
    expect(home.latest.cards.map(({ slug }) => slug)).toEqual(['newest-brief', 'chinese-only']);
  });

  test('the archive goes by first publication, newest year first', () => {
    expect(modelAt('/en/archive/', 'archive').years.map(({ year, count }) => [year, count])).toEqual([
      ['2026', 2],
      ['2021', 1],
    ]);
  });

  test('corrections are listed in words of the page’s language with the piece they mend', () => {
    const [correction] = modelAt('/en/corrections/', 'corrections').corrections;
    expect(correction).toEqual({
      date: '2026-01-02',
      text: 'One place mended.',
      block: null,
      url: '/en/reports/the-report/#corrections',
      report: { url: '/en/reports/the-report/', label: 'The report' },
    });
  });
});
