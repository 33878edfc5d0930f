/** Each report is also published as plain text, which says what its page says and nothing else. */
import { Ajv2020 } from 'ajv/dist/2020';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { tables } from '#lib/mdx/tables';
import { unpublished } from '../builtSite';
import { attributesOf, files, isNotice, type Page, pages, readBytes, unmarkedWords, wordsOf } from './tree';

const origin = 'https://kebao.example';

/** A report that was withdrawn or moved keeps its page and has no text. */
const reports = pages.filter((page) => /^\/(zh|en)\/reports\/[^/]+\/$/.test(page.url) && !isNotice(page));

function textOf({ file }: Page) {
  const source = readBytes(file.replace('index.html', 'index.md')).toString('utf8');
  const [, matter = '', ...body] = source.split(/^---\n/m);
  const tree: Nodes = unified().use(remarkParse).use(tables).parse(body.join('---\n'));
  return { matter: parseYaml(matter), tree };
}

const nodesOf = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];

const ownWords = (node: Nodes): string =>
  node.type === 'image' ? (node.alt ?? '') : 'value' in node ? node.value : '';

/** What a tree says, without the spaces that only part its elements. */
const run = (words: string): string => words.replace(/\s/g, '');
const saidBy = (tree: Nodes): string => run(nodesOf(tree).map(ownWords).join(''));

const shown = (part: Element): string => run(unmarkedWords(part));

/** The smallest parts of a page’s text: what stands in each paragraph, item, cell and heading of its article. */
const partsOf = ({ document }: Page): Element[] =>
  [...document.querySelectorAll('article .prose :is(p, li, td, th, h2, h3, h4)')].filter(
    (element) =>
      element.closest(
        '.twins, .drift, .correction, .figures, .stated-in, [aria-hidden], .bar-row, .policy',
      ) === null && element.querySelector('p, li, ul, ol') === null,
  );

const faultsOf = (problem: (page: Page) => readonly string[]): string[] =>
  reports.flatMap((page) => problem(page).map((fault) => `${page.url}: ${fault}`));

it('stands beside every report, in each language it exists in, and nowhere else', () => {
  expect(reports.length).toBeGreaterThanOrEqual(26);
  expect(files.filter((file) => file.endsWith('.md'))).toEqual(
    reports.map(({ file }) => file.replace('index.html', 'index.md')).sort(),
  );
});

it('says every word of its page’s text', () => {
  const counted = reports.map((page) => partsOf(page).length);
  expect(Math.min(...counted)).toBeGreaterThan(0);
  const missing = faultsOf((page) => {
    const said = saidBy(textOf(page).tree);
    return partsOf(page)
      .map(shown)
      .filter((part) => !said.includes(part));
  });
  expect(missing).toEqual([]);
});

it('names each document with its number where the page does', () => {
  const missing = faultsOf((page) => {
    const said = saidBy(textOf(page).tree);
    return [...page.document.querySelectorAll('.policy :is(.policy-title, .nowrap)')]
      .map(shown)
      .filter((part) => !said.includes(part));
  });
  expect(missing).toEqual([]);
});

it('opens with the facts its page shows', () => {
  const differing = faultsOf((page) => {
    const { matter } = textOf(page);
    const facts = [
      [matter.title, wordsOf(page.document.querySelector('h1'))],
      [matter.published, attributesOf(page, 'time[data-published]', 'datetime')[0]],
      [matter.url, attributesOf(page, 'link[rel="canonical"]', 'href')[0]],
      [matter.language, page.document.documentElement.lang],
      [matter.other_language?.url.replace(origin, ''), attributesOf(page, 'a[data-switch]', 'href')[0]],
    ];
    return facts.filter(([text, shown]) => text !== shown).map((pair) => pair.join(' ≠ '));
  });
  expect(differing).toEqual([]);
});

it('holds no tag, no relative address and no picture without words', () => {
  const wrong = faultsOf((page) =>
    nodesOf(textOf(page).tree).flatMap((node) => {
      if (node.type === 'html') return [`tag ${node.value}`];
      if (node.type === 'image' && !node.alt) return [`picture ${node.url}`];
      const url = node.type === 'link' || node.type === 'image' ? node.url : 'https://';
      return /^(https|mailto|tel):/.test(url) ? [] : [`address ${url}`];
    }),
  );
  expect(wrong).toEqual([]);
});

it('leads to pages and files that are there', () => {
  const there = new Set([...pages.map(({ url }) => url), ...files.map((file) => `/${file}`)]);
  const dead = faultsOf((page) =>
    nodesOf(textOf(page).tree)
      .flatMap((node) => (node.type === 'link' || node.type === 'image' ? [node.url] : []))
      .filter((url) => url.startsWith(origin) && !there.has(new URL(url).pathname)),
  );
  expect(dead).toEqual([]);
});

it('is named in the head of its page, and at its foot', () => {
  const unnamed = faultsOf((page) => {
    const url = `${page.url}index.md`;
    const named = attributesOf(page, 'link[rel="alternate"][type="text/markdown"]', 'href');
    return [
      ...(named.join() === `${origin}${url}` ? [] : ['head']),
      ...(attributesOf(page, 'article a[type="text/markdown"]', 'href').join() === url ? [] : ['foot']),
    ];
  });
  expect(unnamed).toEqual([]);
});

it('is listed in the catalogue, which keeps to its schema', () => {
  const read = (file: string) => JSON.parse(readBytes(file).toString('utf8'));
  const catalogue = read('reports.json');
  const validate = new Ajv2020({ strict: true }).compile(read('reports.schema.json'));
  expect(validate(catalogue), JSON.stringify(validate.errors)).toBe(true);
  const listed = catalogue.reports.flatMap(
    ({ texts }: { texts: { url: string; markdown: string }[] }) => texts,
  );
  expect(listed.map(({ url }: { url: string }) => url.replace(origin, '')).sort()).toEqual(
    reports.map(({ url }) => url).sort(),
  );
  expect(
    listed.map(({ markdown }: { markdown: string }) => markdown.replace(origin, '').slice(1)).sort(),
  ).toEqual(files.filter((file) => file.endsWith('.md')));
});

it('is listed in llms.txt with its language', () => {
  const list = readBytes('llms.txt').toString('utf8');
  for (const { url } of reports) {
    const line = list.split('\n').find((one) => one.includes(`(${origin}${url}index.md)`)) ?? '';
    expect(line).toContain(url.startsWith('/zh/') ? '中文（zh-Hans）' : 'English (en)');
  }
  for (const slug of unpublished.slugs) expect(list).not.toContain(slug);
});
