/** A withdrawn report keeps its addresses and its title there, and stands nowhere else. */
import { describe, expect, it } from 'vitest';
import { withdrawn } from '../builtSite';
import { attributesOf, files, pageAt, readBytes, wordsOf } from './tree';

const urls = ['zh', 'en', 'both'].map((language) => `/${language}/reports/${withdrawn.slug}/`);
const own = urls.map((url) => `${url.slice(1)}index.html`);
const plain = files.filter((file) => !/\.(br|gz)$/.test(file));
const textOf = (file: string): string => readBytes(file).toString('utf8');

describe.each(urls)('%s', (url) => {
  const page = pageAt(url);

  it('keeps the title and says when and why, in the languages of the page', () => {
    const words = wordsOf(page.document.querySelector('article'));
    const zh = [
      '样例：已撤回的简报',
      '本文已于2026年11月23日撤回。',
      '所据材料有误，核实之前不宜再用。',
      '正文不再刊出',
    ];
    const en = [
      'Sample: a brief that was withdrawn',
      'This piece was withdrawn on 23 November 2026.',
      'the material it drew on was wrong',
      'Its text is no longer published',
    ];
    const said = url.startsWith('/zh/') ? zh : url.startsWith('/en/') ? en : [...zh, ...en];
    for (const words_ of said) expect(words).toContain(words_);
  });

  it('keeps search engines out and names no other language to them', () => {
    expect(attributesOf(page, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
    expect(attributesOf(page, 'link[hreflang]', 'href')).toEqual([]);
  });

  it('has one heading, and leads to the other forms of itself', () => {
    expect(page.document.querySelectorAll('h1')).toHaveLength(1);
    const links = attributesOf(page, 'article a', 'href');
    for (const other of urls.filter((one) => one !== url && !one.startsWith('/both/')))
      expect(links).toContain(other);
  });
});

it('switches language by the marked link', () => {
  expect(attributesOf(pageAt(urls[0] ?? ''), 'a[data-switch]', 'href')).toEqual([urls[1]]);
  expect(attributesOf(pageAt(urls[1] ?? ''), 'a[data-switch]', 'href')).toEqual([urls[0]]);
});

it('is named in no other file: no list, feed, sitemap, figure or open data', () => {
  const naming = plain.filter((file) => !own.includes(file) && textOf(file).includes(withdrawn.slug));
  expect(naming).toEqual([]);
});

it('leaves nothing of its text, figures, corrections or pictures, not even on its own pages', () => {
  const told = plain.filter((file) =>
    withdrawn.words.some((word) => file.includes(word) || textOf(file).includes(word)),
  );
  expect(told).toEqual([]);
});

it('leaves the page of its year, empty, where no other report is of that year', () => {
  for (const locale of ['zh', 'en'])
    expect(pageAt(`/${locale}/archive/2019/`).document.querySelectorAll('.card')).toHaveLength(0);
});
