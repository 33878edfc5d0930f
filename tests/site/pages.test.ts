/** What every published page must have: one headline, its language, a title of its own, its notice. */
import { expect, it } from 'vitest';
import { attributesOf, faults, isMoved, isNotice, type Page, pages, wordsOf } from './tree';

const isError = ({ url }: Page): boolean => url.endsWith('404.html');

/** Pages of the whole host may be in either language first. */
function languageFault({ url, document }: Page): string | null {
  const lang = document.documentElement.getAttribute('lang');
  const wanted = url.startsWith('/zh/') ? ['zh-Hans'] : url.startsWith('/en/') ? ['en'] : ['zh-Hans', 'en'];
  return lang !== null && wanted.includes(lang) ? null : `lang is ${lang}`;
}

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

it('publishes the pages of both languages', () => {
  const urls = pages.map(({ url }) => url);
  expect(urls).toEqual(
    expect.arrayContaining(['/', '/404.html', '/zh/', '/en/', '/zh/404.html', '/en/404.html']),
  );
});

it('gives every page one h1 with words in it', () => {
  const headlines = ({ document }: Page) => [...document.querySelectorAll('h1')].map((h1) => wordsOf(h1));
  expect(
    faults((page) => (headlines(page).length === 1 && headlines(page)[0] ? null : `h1: ${headlines(page)}`)),
  ).toEqual([]);
});

it('states the language of every page', () => {
  expect(faults(languageFault)).toEqual([]);
});

it('gives every page a title of its own', () => {
  const titles = pages.map(({ document }) => wordsOf(document.querySelector('title')));
  expect(titles.filter((title) => title === '')).toEqual([]);
  expect(repeated(titles)).toEqual([]);
});

it('describes every page', () => {
  const described = (page: Page) =>
    attributesOf(page, 'meta[name="description"], meta[name="Description"]', 'content').join('') !== '';
  expect(faults((page) => (described(page) ? null : 'no description'))).toEqual([]);
});

/** The parallel page defers to the report it is made of, one that moved to where it is; a page of errors to none. */
function canonicalFault(page: Page): string | null {
  const links = attributesOf(page, 'link[rel="canonical"]', 'href');
  if (isError(page)) return links.length === 0 ? null : `canonical ${links}`;
  if (isMoved(page)) return links.length === 1 && links[0] !== page.url ? null : `canonical ${links}`;
  const own = page.url.startsWith('/both/') ? page.url.replace('/both/', '/(zh|en)/') : page.url;
  return links.length === 1 && new RegExp(`^https://kebao.example${own}$`).test(links[0] ?? '')
    ? null
    : `canonical ${links}`;
}

it('names the one address of every page', () => {
  expect(faults(canonicalFault)).toEqual([]);
});

it('keeps pages of errors, parallel pages and notices out of search engines, and no other', () => {
  const robots = (page: Page) => attributesOf(page, 'meta[name="robots"]', 'content').join();
  const hidden = (page: Page) => isError(page) || isNotice(page) || page.url.startsWith('/both/');
  expect(faults((page) => ((robots(page) === 'noindex') === hidden(page) ? null : robots(page)))).toEqual([]);
});

it('says on every page that this is a demonstration edition', () => {
  const notices = {
    'zh-Hans': /演示版.*不是.*官方网站/,
    en: /demonstration.*not the bureau’s official website/i,
  };
  const noticed = ({ document }: Page) =>
    (document.documentElement.lang === 'en' ? notices.en : notices['zh-Hans']).test(
      wordsOf(document.querySelector('body')),
    );
  expect(faults((page) => (noticed(page) ? null : 'no notice'))).toEqual([]);
});

it('uses no id twice on a page', () => {
  expect(faults((page) => repeated(attributesOf(page, '[id]', 'id')))).toEqual([]);
});
