/** A preview forbids indexing in every way at once; its answers' header is held with the server's. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Footer } from '#components/frame/Footer';
import { machineFiles } from '#lib/commands/machineFiles';
import type { Edition } from '#lib/content/edition';
import { listRoutes } from '#lib/edition/routes';
import { headTags } from '#lib/machine/headTags';
import { sampleEdition } from '../edition/sampleEdition';

const preview: Edition = { ...sampleEdition, site: { ...sampleEdition.site, preview: true } };
const routes = listRoutes(preview);
const filesOf = (edition: Edition) =>
  machineFiles(edition, listRoutes(edition), new Date('2026-03-02T12:00+08:00'));
const files = filesOf(preview);
const names = files.map(({ file }) => file);

test('robots.txt closes the whole site to everyone and names no sitemap', () => {
  const robots = files.find(({ file }) => file === 'robots.txt');
  expect(robots).toEqual({ file: 'robots.txt', text: 'User-agent: *\nDisallow: /\n' });
});

test('there is no sitemap, no feed and no catalogue of texts, though a published portal has them all', () => {
  const offered = /sitemap|feed|rss|llms|reports\.json|index\.md/;
  expect(names.filter((name) => offered.test(name))).toEqual([]);
  const published = filesOf(sampleEdition).map(({ file }) => file);
  for (const name of ['sitemap.xml', 'news-sitemap.xml', 'zh/feed.xml', 'en/rss.xml', 'zh/feed.json'])
    expect(published).toContain(name);
});

test('every page asks not to be listed, followed or kept, and names no twin to list instead', () => {
  for (const { model } of routes) {
    const { metas, links } = headTags(model);
    expect(metas, model.url).toContainEqual({ name: 'robots', content: 'noindex, nofollow, noarchive' });
    expect(links.filter(({ rel }) => rel === 'alternate')).toEqual([]);
  }
  expect(new Set(routes.map(({ model }) => model.kind)).size).toBeGreaterThan(8);
});

test('no head or foot leads to a file that a preview does not have', () => {
  const known = new Set([...routes.map(({ url }) => url), ...names.map((name) => `/${name}`), '/icon.svg']);
  const dead = routes.flatMap(({ model }) => {
    const foot = renderToStaticMarkup(createElement(Footer, { model }));
    const drawn = [...foot.matchAll(/href="([^"#]*)/g)].map(([, href]) => href ?? '');
    const tagged = headTags(model).links.map(({ href }) => href.replace(preview.site.origin, ''));
    return [...drawn, ...tagged].filter((href) => href.startsWith('/') && !known.has(href));
  });
  expect([...new Set(dead)]).toEqual([]);
});
