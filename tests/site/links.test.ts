/** No link of the published tree leads nowhere, and the two languages point at each other. */
import { expect, it } from 'vitest';
import { attributesOf, faults, files, type Page, pages, readBytes } from './tree';

const origin = 'https://kebao.example';
const byUrl = new Map(pages.map((page) => [page.url, page]));
const idsOf = new Map(pages.map((page) => [page.url, new Set(attributesOf(page, '[id]', 'id'))]));

/** Every address a page points at, made absolute; elsewhere on the web is left out. */
const insideLinks = (page: Page): URL[] =>
  [...attributesOf(page, '[href]', 'href'), ...attributesOf(page, '[src]', 'src')]
    .map((address) => new URL(address, `${origin}${page.url}`))
    .filter((address) => address.origin === origin);

function linkFault({ pathname, hash }: URL): string | null {
  const page = byUrl.get(pathname);
  if (page === undefined)
    return files.includes(decodeURI(pathname.slice(1))) ? null : `dead link ${pathname}`;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || idsOf.get(pathname)?.has(id) ? null : `dead anchor ${pathname}${hash}`;
}

const alternates = (page: Page): ReadonlyMap<string, string> =>
  new Map(
    [...page.document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute('hreflang') ?? '',
      (link.getAttribute('href') ?? '').replace(origin, ''),
    ]),
  );

function alternateFaults(page: Page): string[] {
  const own = alternates(page);
  if (own.size === 0) return [];
  const itself = [...own.values()].includes(page.url) ? [] : ['hreflang does not list the page itself'];
  const others = [...own].flatMap(([language, url]) => {
    const twin = byUrl.get(url);
    if (twin === undefined) return [`hreflang ${language} leads to no page: ${url}`];
    const same = JSON.stringify([...alternates(twin)].sort()) === JSON.stringify([...own].sort());
    const lang = language === 'x-default' || twin.document.documentElement.lang === language;
    return [
      ...(same ? [] : [`hreflang is not answered by ${url}`]),
      ...(lang ? [] : [`${url} is not ${language}`]),
    ];
  });
  return [...itself, ...others];
}

it('leads every link and anchor of the site to something that is there', () => {
  expect(faults((page) => insideLinks(page).flatMap((address) => linkFault(address) ?? []))).toEqual([]);
});

it('links outside by https only', () => {
  const outside = (page: Page) =>
    attributesOf(page, 'a[href]', 'href').filter((href) => /^[a-z]+:/.test(href));
  expect(faults((page) => outside(page).filter((href) => !/^(https|mailto|tel):/.test(href)))).toEqual([]);
});

it('pairs the two languages of a page, each naming both', () => {
  expect(faults(alternateFaults)).toEqual([]);
  expect(
    [...alternates(byUrl.get('/zh/reports/party-building-leads-innovation/') ?? pages[0] ?? never())].length,
  ).toBeGreaterThanOrEqual(2);
});

it('offers a page in another language only where it exists', () => {
  const only = byUrl.get('/zh/reports/sample-only-in-chinese/') ?? never();
  expect(alternates(only).has('en')).toBe(false);
  expect(attributesOf(only, 'a[data-switch]', 'href')).toEqual([]);
});

it('marks every link to a page in the other language as such', () => {
  const crossing = (page: Page): string[] => {
    const own = page.document.documentElement.lang === 'en' ? 'en' : 'zh';
    return [...page.document.querySelectorAll('a[href^="/"]')]
      .filter((link) => /^\/(zh|en)\//.test(link.getAttribute('href') ?? ''))
      .filter((link) => (link.getAttribute('href') ?? '').split('/')[1] !== own)
      .filter(
        (link) => link.closest('[lang]') === page.document.documentElement && !link.hasAttribute('hreflang'),
      )
      .map((link) => `${link.getAttribute('href')} has no hreflang`);
  };
  expect(faults((page) => (/^\/(zh|en)\//.test(page.url) ? crossing(page) : null))).toEqual([]);
});

it('serves robots and others nothing that names an unknown page', () => {
  const machine = files.filter((file) => /(sitemap.*\.xml|feed\.(xml|json)|rss\.xml|llms\.txt)$/.test(file));
  const named = machine.flatMap((file) =>
    [
      ...readBytes(file)
        .toString('utf8')
        .matchAll(/https:\/\/kebao\.example([^<"\s)\]\\&]*)/g),
    ].map((found) => `${file} ${found[1]}`),
  );
  const dead = named.filter((line) => linkFault(new URL(line.split(' ')[1] || '/', origin)) !== null);
  expect(dead).toEqual([]);
});

function never(): never {
  throw new Error('The page this test reads is not there.');
}
