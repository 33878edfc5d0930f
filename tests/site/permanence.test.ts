/** Every address that was ever published answers: with what stands there, or with the way to where it is now. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributesOf, files, isMoved, pageAt, pages, readBytes, wordsOf } from './tree';

/** The ledger of the real content, as it was recorded. */
const ledger: Readonly<Record<string, unknown>> = JSON.parse(readFileSync('content/ledger.json', 'utf8'));
const promised = Object.keys(ledger).filter((key) => key.startsWith('/'));

const fileOf = (url: string): string => (url.endsWith('/') ? `${url}index.html` : url).slice(1);
const plain = files.filter((file) => !/\.(br|gz)$/.test(file));

it('answers at every address on record', () => {
  expect(promised.length).toBeGreaterThan(100);
  expect(promised.filter((url) => !files.includes(fileOf(url)))).toEqual([]);
});

const moved = [
  ['/zh/reports/sample-renamed/', '/zh/reports/sample-only-in-chinese/', 'zh-Hans'],
  ['/en/reports/sample-renamed/', '/en/reports/party-building-leads-innovation/', 'en'],
  ['/art/2019/5/6/art_1234.html', '/zh/archive/2021/', 'zh-Hans'],
] as const;

describe.each(moved)('%s', (from, to, lang) => {
  const page = pageAt(from);

  it('leads on at once, by itself and by a link, in both languages', () => {
    expect(attributesOf(page, 'meta[http-equiv="refresh"]', 'content')).toEqual([`0; url=${to}`]);
    expect(attributesOf(page, 'main a', 'href')).toEqual([to, to]);
    const words = wordsOf(page.document.querySelector('main'));
    for (const said of ['网址已改', 'This page has moved']) expect(words).toContain(said);
    expect(page.document.documentElement.lang).toBe(lang);
  });

  it('gives search engines the new address and none of its own', () => {
    expect(attributesOf(page, 'link[rel="canonical"]', 'href')).toEqual([`https://kebao.example${to}`]);
    expect(attributesOf(page, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
    expect(attributesOf(page, 'link[hreflang]', 'href')).toEqual([]);
  });
});

it('keeps a feed that moved at its old address as well', () => {
  expect(readBytes('zh/atom.xml').equals(readBytes('zh/feed.xml'))).toBe(true);
});

it('lists what moved for web servers', () => {
  const lines = readBytes('_redirects').toString('utf8').trim().split('\n');
  for (const [from, to] of moved) expect(lines).toContain(`${from} ${to} 301`);
  expect(lines).toContain('/zh/atom.xml /zh/feed.xml 301');
  expect(lines).toHaveLength(4);
});

it('links to no address of old, and names none in sitemaps, feeds or lists', () => {
  const own = [...pages.filter(isMoved).map(({ file }) => file), '_redirects'];
  const olds = [...moved.map(([from]) => from), '/zh/atom.xml'];
  const naming = plain.filter(
    (file) => !own.includes(file) && olds.some((url) => readBytes(file).includes(url)),
  );
  expect(naming).toEqual([]);
});
