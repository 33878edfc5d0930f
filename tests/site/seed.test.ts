/** The newspaper report stands whole on its page in both languages: order, byline, date and every figure. */
import { describe, expect, it } from 'vitest';
import { sectionHeadings, seedFigures, seedSections } from './seedFigures';
import { attributesOf, type Page, pageAt, wordsOf } from './tree';

const slug = 'party-building-leads-innovation';
const zh = pageAt(`/zh/reports/${slug}/`);
const en = pageAt(`/en/reports/${slug}/`);

/** The section without notes of the editor, so that a figure in a note does not count. */
function sectionWords(page: Page, id: string): string {
  const blocks = [...page.document.querySelectorAll(`[id^="${id}-"]`)].filter(
    (block) => !block.matches('aside, aside *'),
  );
  return blocks.map((block) => wordsOf(block)).join(' ');
}

describe.each([
  ['zh', zh],
  ['en', en],
] as const)('the report in %s', (locale, page) => {
  it('has its four sections in the order its standfirst announces', () => {
    expect(attributesOf(page, 'nav[data-sections] a', 'href')).toEqual(seedSections.map((id) => `#${id}`));
    const headings = seedSections.map((id) =>
      wordsOf(page.document.querySelector(`[id="${id}"] h2, h2[id="${id}"]`)),
    );
    for (const [index, heading] of headings.entries())
      expect(heading).toMatch(sectionHeadings[locale][index] ?? /^$/);
  });

  it('is dated by the year alone', () => {
    const time = page.document.querySelector('time[data-published]');
    expect(time?.getAttribute('datetime')).toBe('2021');
    expect(wordsOf(time)).toBe(locale === 'zh' ? '2021年' : '2021');
  });

  it('names its reporter and its correspondent', () => {
    const byline = wordsOf(page.document.querySelector('address[data-byline]'));
    expect(byline).toMatch(
      locale === 'zh' ? /记者.*杜培清.*通讯员.*向美琳/ : /Reporter.*Du Peiqing.*Correspondent.*Xiang Meilin/i,
    );
  });
});

describe.each(seedSections)('the section %s', (id) => {
  const chinese = sectionWords(zh, id).replace(/\s/g, '');
  const english = sectionWords(en, id);

  it.each(seedFigures[id])('shows $zh in Chinese and English', (figure) => {
    expect(chinese).toContain(figure.zh);
    expect(english).toMatch(figure.en);
  });
});

it('closes with the paragraph on the centenary', () => {
  const blocks = [...zh.document.querySelectorAll('[id^="talent-"]')].filter(
    (block) => !block.matches('aside, aside *'),
  );
  expect(wordsOf(blocks.at(-1) ?? null)).toMatch(/^2021年是中国共产党成立100周年/);
});
