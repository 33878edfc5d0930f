/** A correction stands at its block in every form of the report, on the page of corrections, in the feed and in the graph. */
import { describe, expect, it } from 'vitest';
import { attributesOf, type Page, pageAt, readBytes, wordsOf } from './tree';

const slug = 'sample-corrected';
const notes = {
  zh: { whole: '署名原缺供稿单位。', block: '2026年11月22日更正：样例更正：这一段的“西”原作“东”。' },
  en: {
    whole: 'the office was missing from the byline.',
    block: 'Corrected on 22 November 2026: Sample correction: this paragraph said “east” instead of “west”.',
  },
} as const;

const marksIn = ({ document }: Page, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(wordsOf);

describe.each(['zh', 'en'] as const)('in %s', (locale) => {
  const page = pageAt(`/${locale}/reports/${slug}/`);

  it('stands right at its block, and at no other', () => {
    expect(marksIn(page, '.correction')).toEqual([notes[locale].block]);
    const block = page.document.getElementById('place-2');
    expect(wordsOf(block?.nextElementSibling ?? null)).toBe(notes[locale].block);
  });

  it('is listed at the end with the way to its block, beside one of the whole', () => {
    const list = page.document.querySelector('[aria-labelledby="corrections"]');
    const [whole, block] = [...(list?.querySelectorAll('li') ?? [])];
    expect(wordsOf(whole ?? null)).toContain(notes[locale].whole);
    expect(whole?.querySelector('a')).toBeNull();
    expect(block?.querySelector('a')?.getAttribute('href')).toBe('#place-2');
  });

  it('is on the page of corrections, leading to the block', () => {
    const links = attributesOf(pageAt(`/${locale}/corrections/`), '.card a', 'href');
    expect(links).toContain(`/${locale}/reports/${slug}/#place-2`);
    expect(links).toContain(`/${locale}/reports/${slug}/#corrections`);
  });

  it('is an entry of the feed of corrections, under an id of its own', () => {
    const feed = readBytes(`${locale}/corrections/feed.xml`).toString('utf8');
    const id = `tag:kebao.example,2026-11-22:/${locale}/reports/${slug}/correction-2026-11-22`;
    expect(feed).toContain(`<id>${id}</id>`);
    expect(feed).toContain(`href="https://kebao.example/${locale}/reports/${slug}/#place-2"`);
  });

  it('is in the structured data', () => {
    const [graph = ''] = [...page.document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent ?? '',
    );
    const comments = graph.match(/"CorrectionComment"/g) ?? [];
    expect(comments).toHaveLength(2);
  });
});

it('stands in both cells of its row where both languages stand side by side', () => {
  const page = pageAt(`/both/reports/${slug}/`);
  expect(marksIn(page, '#place-2 .cell .correction').sort()).toEqual([notes.en.block, notes.zh.block].sort());
  expect(marksIn(page, '.correction')).toHaveLength(2);
});
