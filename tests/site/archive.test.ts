/** Of two hundred reports, a third of them in one language only, every published file tells the same: nothing false, nothing missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlLang, type Locale, locales, otherLocale } from '#lib/site/locale';
import { build } from '../builtSite';
import { archiveStates, languagesOf, type State, topicOf, writeArchive, yearOf } from './archiveContent';

const root = fileURLToPath(new URL('../../', import.meta.url));
const work = join(root, '.cache', 'test-archive');
const outDir = join(work, 'out');
const origin = 'https://kebao.example';
const states = archiveStates(200);

let files: readonly string[] = [];
const texts = new Map<string, string>();
const textOf = (file: string): string => texts.get(file) ?? '';

beforeAll(async () => {
  writeArchive(join(root, 'content'), join(work, 'content'), states);
  await build({ contentDir: join(work, 'content'), outDir, cacheDir: join(work, 'cache') });
  files = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz|png)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length + 1));
  for (const file of files) texts.set(file, readFileSync(join(outDir, file), 'utf8'));
}, 280_000);

const urlOf = (slug: string, locale: Locale): string => `/${locale}/reports/${slug}/`;
const allUrls = (some: readonly State[]): string[] =>
  some.flatMap((state) => languagesOf(state).map((locale) => urlOf(state.slug, locale))).sort();
const inLanguage = (some: readonly State[], locale: Locale): string[] =>
  allUrls(some).filter((url) => url.startsWith(`/${locale}/`));
const withBoth = states.filter(({ translated }) => translated);

/** Addresses of reports a text names, once each. */
const namedIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\/(?:zh|en)\/reports\/[a-z0-9-]+\//g)].map(([url]) => url))].sort();

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, part = '']) => part);

/** What a report’s page says of itself and of its twin, each in the form a reader or machine looks for. */
const sayings = (html: string) => ({
  canonical: found(html, /<link rel="canonical" href="([^"]*)"/g),
  alternates: [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/gi)].map(
    ([, language, href]) => `${language} ${href}`,
  ),
  switches: found(html, /<a(?=[^>]*data-switch)[^>]*href="([^"]*)"/g),
  parallel: [...new Set(found(html, /href="(\/both\/reports\/[^"#]*)/g))],
  twin: found(html, /"(?:workTranslation|translationOfWork)":\{"@id":"([^"#]*)/g),
});

function wanted({ slug, original, translated }: State, locale: Locale) {
  const address = origin + urlOf(slug, locale);
  const other = otherLocale(locale);
  const languages = [
    ...locales.map((one) => `${htmlLang[one]} ${origin}${urlOf(slug, one)}`),
    `x-default ${origin}${urlOf(slug, original)}`,
  ];
  return {
    canonical: [address],
    alternates: translated ? languages : [],
    switches: translated ? [urlOf(slug, other)] : [],
    parallel: translated ? [`/both/reports/${slug}/`] : [],
    twin: translated ? [origin + urlOf(slug, other)] : [],
  };
}

describe('the pages', () => {
  it('are there in the languages a report has, both side by side where it has two, and no other', () => {
    const pages = files
      .filter((file) => /^(?:zh|en|both)\/reports\/[^/]+\/index\.html$/.test(file))
      .map((file) => `/${file.replace('index.html', '')}`);
    const both = withBoth.map(({ slug }) => `/both/reports/${slug}/`);
    expect(pages.sort()).toEqual([...allUrls(states), ...both].sort());
    expect(withBoth).toHaveLength(133);
  });

  it('name their address, their twin and the way to it, each as the other does', () => {
    const faults = states.flatMap((state) =>
      languagesOf(state).flatMap((locale) => {
        const said = sayings(textOf(`${urlOf(state.slug, locale).slice(1)}index.html`));
        const right = JSON.stringify(said) === JSON.stringify(wanted(state, locale));
        return right ? [] : [{ url: urlOf(state.slug, locale), said }];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('in both languages defer to the original', () => {
    const faults = withBoth.filter(({ slug, original }) => {
      const { canonical, alternates } = sayings(textOf(`both/reports/${slug}/index.html`));
      return canonical.join() !== origin + urlOf(slug, original) || alternates.length > 0;
    });
    expect(faults).toEqual([]);
  });
});

it('no file of any kind names a report that is not there', () => {
  const there = new Set(allUrls(states));
  const dead = files.flatMap((file) =>
    namedIn(textOf(file))
      .filter((url) => !there.has(url))
      .map((url) => `${file}: ${url}`),
  );
  expect(dead).toEqual([]);
});

describe('nothing is missing', () => {
  it.each(locales)(
    'from the lists in %s: each report there, or the other language where it lacks this one',
    (locale) => {
      const shown = (some: readonly State[]): string[] =>
        some
          .map((state) => urlOf(state.slug, languagesOf(state).includes(locale) ? locale : state.original))
          .sort();
      const listed = (page: string): string[] =>
        namedIn(found(textOf(page), /<a[^>]*href="([^"]*)"/g).join('\n'));
      for (const year of ['2019', '2020', '2021', '2022'])
        expect(listed(`${locale}/archive/${year}/index.html`), year).toEqual(
          shown(states.filter((_, n) => yearOf(n) === year)),
        );
      for (const topic of ['policy', 'talent', 'finance'])
        expect(listed(`${locale}/topics/${topic}/index.html`), topic).toEqual(
          shown(states.filter((_, n) => topicOf(n) === topic)),
        );
      expect(listed(`${locale}/site-map/index.html`)).toEqual(inLanguage(states, locale));
    },
  );

  it('from the sitemaps, and nothing is there twice', () => {
    const locs = files
      .filter((file) => /^sitemap-/.test(file))
      .flatMap((file) => found(textOf(file), /<loc>(.*?)<\/loc>/g));
    const reports = locs.filter((loc) => loc.includes('/reports/')).map((loc) => loc.replace(origin, ''));
    expect(reports.sort()).toEqual(allUrls(states));
  });

  it('from the catalogue and the list of texts', () => {
    for (const file of ['reports.json', 'llms.txt'])
      expect(namedIn(textOf(file)), file).toEqual(allUrls(states));
    const plain = files
      .filter((file) => file.endsWith('/index.md'))
      .map((file) => `/${file.replace('index.md', '')}`);
    expect(plain.sort()).toEqual(allUrls(states));
  });

  it.each(locales)(
    'from the feed in %s: thirty entries, each naming its twin where there is one',
    (locale) => {
      const entries = textOf(`${locale}/feed.xml`).split('<entry>').slice(1);
      expect(entries).toHaveLength(30);
      for (const entry of entries) {
        const [, slug = ''] = /reports\/(piece-\d+)\//.exec(entry) ?? [];
        const state = states.find((one) => one.slug === slug);
        const languages = state === undefined ? [] : languagesOf(state);
        expect(languages, slug).toContain(locale);
        expect(namedIn(entry)).toEqual(languages.map((one) => urlOf(slug, one)).sort());
      }
    },
  );
});
