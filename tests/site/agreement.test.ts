/** What readers are told of figures that agree is what they find: as many marks in both languages, each pair joined. */
import { describe, expect, it } from 'vitest';
import { isNotice, type Page, pageAt, pages, wordsOf } from './tree';

const parallel = pages.filter((page) => page.url.startsWith('/both/') && !isNotice(page));

/** How many figures the line under the byline tells of; 0 where there is no line. */
const told = ({ document }: Page): number =>
  Number(/\d+/.exec(wordsOf(document.querySelector('.agreement')))?.[0] ?? 0);

type Mark = {
  readonly id: string;
  readonly pair: string;
  readonly leadsTo: string | null;
  readonly seen: boolean;
};

const marksIn = ({ document }: Page, locale: string): Mark[] =>
  [...document.querySelectorAll(`.fact[id$="-${locale}"]`)].map((mark) => ({
    id: mark.id,
    pair: mark.getAttribute('data-pair') ?? '',
    leadsTo: mark.getAttribute('href'),
    seen:
      wordsOf(mark) !== '' &&
      mark.closest('svg, [hidden], [aria-hidden="true"], details:not([open])') === null,
  }));

const inOther = (id: string): string => id.replace(/-(zh|en)$/, (end) => (end === '-zh' ? '-en' : '-zh'));

it('finds every report in two languages', () => {
  expect(parallel.length).toBeGreaterThan(11);
});

describe.each(parallel.map((page) => [page.url, page] as const))('%s', (url, page) => {
  const [zh, en] = [marksIn(page, 'zh'), marksIn(page, 'en')];

  it('marks in both languages as many figures as the line under the byline counts', () => {
    for (const locale of ['zh', 'en']) {
      const count = told(pageAt(url.replace('/both/', `/${locale}/`)));
      expect([zh.length, en.length]).toEqual([count, count]);
    }
  });

  it('shows each with its twin, under one number, one leading to the other', () => {
    const twins = new Map(en.map((mark) => [mark.id, mark]));
    for (const mark of zh) {
      const twin = twins.get(inOther(mark.id));
      expect(twin?.pair, mark.id).toBe(mark.pair);
      expect(twin?.leadsTo ?? `#${mark.id}`).toBe(`#${mark.id}`);
      expect(mark.leadsTo ?? `#${twin?.id}`).toBe(`#${twin?.id}`);
    }
    expect([...zh, ...en].filter(({ seen }) => !seen)).toEqual([]);
  });
});

it('lets a reader of the chart see 53.53亿元 meet 5.353 billion yuan', () => {
  const { document } = pageAt('/both/reports/high-tech-industry-in-figures/');
  const marks = [...document.querySelectorAll('#quarter-4-zh .fact[id]')];
  const figure = marks.find((mark) => wordsOf(mark) === '53.53亿元');
  expect(wordsOf(document.getElementById(inOther(figure?.id ?? '')))).toBe('5.353 billion yuan');
});
