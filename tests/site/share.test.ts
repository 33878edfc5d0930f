/** What a page is shown as where it is shared: its tags are its words, and its picture is there. */
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { attributesOf, faults, files, type Page, pages, readBytes, wordsOf } from './tree';

const origin = 'https://kebao.example';

const property = (page: Page, name: string): string[] =>
  attributesOf(page, `meta[property="${name}"]`, 'content');
const named = (page: Page, name: string): string[] => attributesOf(page, `meta[name="${name}"]`, 'content');

const isIndexed = (page: Page): boolean => named(page, 'robots').length === 0;
const shared = pages.filter(isIndexed);
const plain = (text: string): string => text.replace(/[\s\u200b]+/g, '');

const one = ['og:type', 'og:site_name', 'og:title', 'og:description', 'og:url', 'og:locale'];
const ofImage = ['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt'];

describe('a page that may be listed', () => {
  it('has each tag once, none of them empty', () => {
    const wrong = faults((page) =>
      isIndexed(page)
        ? [...one, ...ofImage].filter(
            (name) => property(page, name).join('').trim() === '' || property(page, name).length !== 1,
          )
        : [],
    );
    expect(wrong).toEqual([]);
    expect(shared.length).toBeGreaterThan(60);
  });

  it('is titled by its heading and stands at its canonical address', () => {
    for (const page of shared) {
      const heading = plain([...page.document.querySelectorAll('h1, .door h2')].map(wordsOf).join(''));
      expect(heading, page.url).toContain(plain(property(page, 'og:title').join('')));
      expect(property(page, 'og:url')).toEqual(attributesOf(page, 'link[rel="canonical"]', 'href'));
      expect(property(page, 'og:description')).toEqual([
        ...named(page, 'description'),
        ...named(page, 'Description'),
      ]);
    }
  });

  it('names the other language only where it has that page', () => {
    for (const page of shared) {
      const twins = attributesOf(page, 'link[hreflang]:not([hreflang="x-default"])', 'hreflang');
      const other = page.document.documentElement.lang === 'en' ? 'zh_CN' : 'en_GB';
      expect(property(page, 'og:locale:alternate'), page.url).toEqual(twins.length === 2 ? [other] : []);
    }
  });

  it('names a picture that is there, of the size it says, and describes it by the words on it', () => {
    for (const page of shared) {
      const [url = ''] = property(page, 'og:image');
      expect(url.startsWith(`${origin}/share/`), page.url).toBe(true);
      expect(files, page.url).toContain(url.slice(origin.length + 1));
      expect(property(page, 'og:image:alt')).toEqual(named(page, 'twitter:image:alt'));
      expect(named(page, 'twitter:card')).toEqual(['summary_large_image']);
    }
  });
});

describe('a report', () => {
  const reports = shared.filter(({ url }) => /^\/(zh|en)\/reports\//.test(url));

  it('has a picture of its own, named as it is and headed as it is', () => {
    for (const page of reports) {
      expect(property(page, 'og:type')).toEqual(['article']);
      expect(property(page, 'og:image')).toEqual([`${origin}/share${page.url.slice(0, -1)}.png`]);
      expect(property(page, 'og:image:alt')[0]).toContain(property(page, 'og:title')[0]);
    }
  });

  it('dates its first publication only where the day is known', () => {
    for (const page of reports) {
      const [published = ''] = attributesOf(page, 'time[data-published]', 'datetime');
      const expected = /^\d{4}-\d{2}-\d{2}/.test(published) ? [published.replace('+08:00', ':00+08:00')] : [];
      expect(property(page, 'article:published_time'), page.url).toEqual(expected);
    }
  });
});

describe('the pictures', () => {
  const pictures = files.filter((file) => file.startsWith('share/'));

  it('are PNGs of 1200 by 630 pixels, under 60 kB each, and every one is used', () => {
    const used = new Set(
      shared.flatMap((page) => property(page, 'og:image')).map((url) => url.slice(origin.length + 1)),
    );
    expect(pictures.filter((file) => !used.has(file))).toEqual([]);
    for (const file of pictures) {
      const bytes = readBytes(file);
      expect(bytes.length, file).toBeLessThan(60_000);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
    }
    expect(decode(readBytes(pictures[0] ?? '')).palette?.length).toBeLessThanOrEqual(256);
  });
});

it('a page that is kept out of search engines is not offered for sharing', () => {
  const kept = pages.filter((page) => !isIndexed(page));
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((page) => page.html.includes('og:'))).toEqual([]);
});
