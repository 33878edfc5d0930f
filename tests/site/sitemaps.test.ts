/** The published sitemaps are valid by their schemas, one for each language and year of posting. */
import { expect, it } from 'vitest';
import { schemaFaults } from '../machine/sitemapSchemas';
import { files, pages, readBytes } from './tree';

const textOf = (file: string): string => readBytes(file).toString('utf8');
const sheets = files.filter((file) => /^sitemap-.*\.xml$/.test(file));

it('are valid, index, sheets and news', () => {
  expect(schemaFaults('index', textOf('sitemap.xml'))).toEqual([]);
  expect(sheets.flatMap((file) => schemaFaults('sheet', textOf(file)))).toEqual([]);
  expect(schemaFaults('news', textOf('news-sitemap.xml'))).toEqual([]);
});

it('hold the reports of a language and year each, and the other pages in one more', () => {
  expect(sheets.filter((file) => !/^sitemap-(?:pages|(?:zh|en)-\d{4})\.xml$/.test(file))).toEqual([]);
  for (const file of sheets) {
    const [, language, year] = /-(zh|en)-(\d{4})/.exec(file) ?? [];
    const paths = [...textOf(file).matchAll(/<loc>https:\/\/kebao\.example(.*?)<\/loc>/g)].map(
      ([, path]) => path ?? '',
    );
    const isReport = (path: string): boolean => /^\/(?:zh|en)\/reports\//.test(path);
    expect(
      paths.filter((path) => isReport(path) !== (language !== undefined)),
      file,
    ).toEqual([]);
    const posted = (path: string) =>
      pages.find(({ url }) => url === path)?.html.match(/"PubDate" content="(\d{4})/)?.[1];
    if (language !== undefined)
      expect(paths.filter((path) => !path.startsWith(`/${language}/`) || posted(path) !== year)).toEqual([]);
  }
});
