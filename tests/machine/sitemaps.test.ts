/** Sitemaps name every page that may be listed, once, with the content's own dates. */
import { describe, expect, test } from 'vitest';
import { listRoutes } from '#lib/edition/routes';
import { newsSitemapFile } from '#lib/machine/newsSitemap';
import { robotsFile } from '#lib/machine/robots';
import { sitemapFiles } from '#lib/machine/sitemaps';
import { escapeXml } from '#lib/machine/xml';
import { sampleEdition } from '../edition/sampleEdition';

const { origin } = sampleEdition.site;
const routes = listRoutes(sampleEdition);
const files = new Map(sitemapFiles(routes, origin).map(({ file, text }) => [file, text]));

const day = '\\d{4}-\\d{2}-\\d{2}';
const date = `<lastmod>${day}(?:T\\d{2}:\\d{2}:00\\+08:00)?</lastmod>`;
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The lines between the first and last of a document whose every line has one form. */
function linesOf(text: string, root: string, line: RegExp): string[] {
  const [first, open, ...rest] = text.split('\n');
  expect([first, open, ...rest.slice(-2)]).toEqual([declaration, `<${root} ${namespace}>`, `</${root}>`, '']);
  const lines = rest.slice(0, -2);
  for (const one of lines) expect(one).toMatch(line);
  return lines;
}

const locOf = (line: string): string => /<loc>(.*?)<\/loc>/.exec(line)?.[1] ?? '';

describe('the index', () => {
  const sheets = linesOf(
    files.get('sitemap.xml') ?? '',
    'sitemapindex',
    new RegExp(`^<sitemap><loc>${origin}/sitemap-[a-z0-9-]+\\.xml</loc>(?:${date})?</sitemap>$`),
  );

  test('names every sheet there is, a language and year each', () => {
    const named = sheets.map(locOf).map((url) => url.replace(`${origin}/`, ''));
    expect([...named, 'sitemap.xml'].sort()).toEqual([...files.keys()].sort());
    expect(named).toContain('sitemap-pages.xml');
    expect(named.filter((name) => /-(zh|en)-\d{4}\.xml$/.test(name)).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the sheets', () => {
  const lines = [...files].flatMap(([file, text]) =>
    file === 'sitemap.xml'
      ? []
      : linesOf(text, 'urlset', new RegExp(`^<url><loc>${origin}/[!-~]*</loc>(?:${date})?</url>$`)),
  );

  test('together name every page once, but none that is not to be listed', () => {
    const listed = routes
      .filter(({ model }) => model.kind !== 'not-found' && model.kind !== 'parallel')
      .map(({ url }) => origin + url);
    expect(lines.map(locOf).sort()).toEqual(listed.sort());
  });

  test('give a report the date of its own words', () => {
    const [report] = sampleEdition.reports;
    const line = lines.find((one) => locOf(one).includes(`/${report?.original}/reports/${report?.slug}/`));
    expect(line).toContain(`<lastmod>${report?.facts.posted.slice(0, 16)}:00+08:00</lastmod>`);
  });
});

describe('the news', () => {
  const newest =
    sampleEdition.reports
      .map(({ facts }) => facts.posted)
      .sort()
      .at(-1) ?? '';
  const newsAt = (moment: number): string => newsSitemapFile(routes, new Date(moment)).text;
  const hour = 3600 * 1000;

  test('are what was posted in the last two days, by the clock that is given', () => {
    const posted = Date.parse(newest);
    expect(newsAt(posted + hour)).toContain(`<news:publication_date>${newest.slice(0, 16)}:00+08:00`);
    expect(newsAt(posted + 48 * hour)).toContain('<news:title>');
    expect(newsAt(posted + 48 * hour + 60_000)).not.toContain('<url>');
  });

  test('name the portal and the language of each piece', () => {
    const text = newsAt(Date.parse(newest) + hour);
    for (const line of text.split('\n').filter((one) => one.startsWith('<url>')))
      expect(line).toMatch(
        /^<url><loc>[!-~]+<\/loc><news:news><news:publication><news:name>[^<]+<\/news:name><news:language>(?:zh-cn|en)<\/news:language><\/news:publication><news:publication_date>[^<]+<\/news:publication_date><news:title>[^<]+<\/news:title><\/news:news><\/url>$/,
      );
  });
});

describe('robots.txt', () => {
  test('opens everything and names the sitemaps', () => {
    expect(robotsFile(sampleEdition.site).text).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\nSitemap: ${origin}/news-sitemap.xml\n`,
    );
  });

  test('of a preview closes everything and names nothing', () => {
    expect(robotsFile({ origin, preview: true }).text).toBe('User-agent: *\nDisallow: /\n');
  });
});

test('what XML forbids is left out, what it reserves is escaped', () => {
  expect(escapeXml('a<b>&"c"\u0000\u0008\ufffe')).toBe('a&lt;b&gt;&amp;&quot;c&quot;');
});
