/** The marks in the HTML that the outside relies on, on every report in every language. */
import { describe, expect, it } from 'vitest';
import { attributesOf, isNotice, type Page, pageAt, pages, wordsOf } from './tree';

const reports = pages.filter((page) => /^\/(zh|en)\/reports\/[^/]+\/$/.test(page.url) && !isNotice(page));
const twinUrl = ({ url }: Page): string =>
  url.startsWith('/zh/') ? url.replace('/zh/', '/en/') : url.replace('/en/', '/zh/');
const twinOf = (page: Page): Page | undefined => pages.find(({ url }) => url === twinUrl(page));
const count = ({ document }: Page, selector: string): number => document.querySelectorAll(selector).length;

/** Ids of blocks, such as `theory-2`, in order. */
const blockIds = (page: Page): string[] =>
  attributesOf(page, 'article [id]', 'id').filter((id) => /^[a-z][a-z0-9-]*-[1-9]\d*$/.test(id));

const sectionIds = (page: Page): string[] =>
  attributesOf(page, 'nav[data-sections] a', 'href').map((href) => href.replace('#', ''));

describe.each(reports.map((page) => [page.url, page] as const))('%s', (_url, page) => {
  it('is one article with a byline', () => {
    expect(count(page, 'article')).toBe(1);
    expect(count(page, 'article h1')).toBe(1);
    expect(count(page, 'address[data-byline]')).toBe(1);
    expect(wordsOf(page.document.querySelector('address[data-byline]'))).not.toBe('');
  });

  it('states when it was first published, for people and machines', () => {
    const [time] = page.document.querySelectorAll('time[data-published]');
    expect(time?.getAttribute('datetime')).toMatch(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}\+08:00)?)?)?$/);
    expect(wordsOf(time ?? null)).not.toBe('');
  });

  it('leads to each of its sections, in order', () => {
    const headings = [...page.document.querySelectorAll('article h2')].filter(
      (h2) => h2.closest('section[id]') !== null,
    );
    const sections = attributesOf(page, 'article .section[id]', 'id');
    expect(sectionIds(page)).toEqual(sections);
    if (sections.length > 0) expect(headings.length).toBeGreaterThanOrEqual(sections.length);
  });

  it('gives blocks ids, the same in both languages', () => {
    expect(blockIds(page).length).toBeGreaterThan(0);
    const twin = twinOf(page);
    if (twin !== undefined) expect(blockIds(twin)).toEqual(blockIds(page));
  });

  it('counts the blocks of a section from 1', () => {
    const numbers = new Map<string, number>();
    for (const id of blockIds(page)) {
      const [, section = '', n = ''] = /^(.*)-(\d+)$/.exec(id) ?? [];
      const before = numbers.get(section) ?? 0;
      expect(Number(n), id).toBe(before + 1);
      numbers.set(section, before + 1);
    }
  });

  it('switches to the same report in the other language, only where it exists', () => {
    const switches = [...page.document.querySelectorAll('a[data-switch]')];
    const twin = twinOf(page);
    expect(switches.map((link) => link.getAttribute('href'))).toEqual(twin === undefined ? [] : [twin.url]);
    expect(switches.map((link) => link.getAttribute('hreflang'))).toEqual(
      twin === undefined ? [] : [twin.document.documentElement.lang],
    );
  });
});

it('finds reports to look at', () => {
  expect(reports.length).toBeGreaterThanOrEqual(4);
  expect(twinOf(pageAt('/zh/reports/sample-only-in-chinese/'))).toBeUndefined();
});

it.each(['both', 'zh', 'en'])(
  'lights up each figure with its twin, those of the page and no others: %s',
  (root) => {
    const marked = pages.filter(
      (page) => page.url.startsWith(`/${root}/`) && count(page, '.fact[data-pair]') > 0,
    );
    expect(marked.length).toBeGreaterThan(root === 'both' ? 8 : 0);
    for (const page of marked) {
      const numbers = new Set(attributesOf(page, '[data-pair]', 'data-pair').map(Number));
      const lit = [...page.html.matchAll(/\.fact\[data-pair="(\d+)"\]/g)].map(([, n]) => Number(n));
      expect(
        [...new Set(lit)].sort((a, b) => a - b),
        page.url,
      ).toEqual([...numbers].sort((a, b) => a - b));
    }
  },
);
