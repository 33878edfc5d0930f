/** The published tree as the tests read it: every file, and every page parsed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { inject } from 'vitest';
import { withdrawn } from '../builtSite';

export const outDir = inject('outDir');

/** Relative to the tree, with `/`, sorted. */
export const files: readonly string[] = readdirSync(outDir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length + 1))
  .sort();

export const readBytes = (file: string): Buffer => readFileSync(join(outDir, file));

export type Page = {
  readonly file: string;
  /** `/zh/topics/`, `/zh/404.html`. */
  readonly url: string;
  readonly html: string;
  readonly document: Document;
};

const readPage = (file: string): Page => {
  const html = readBytes(file).toString('utf8');
  return {
    file,
    url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    document: parseHTML(html).document,
  };
};

export const pages: readonly Page[] = files.filter((file) => file.endsWith('.html')).map(readPage);

/** Throws when the tree has no such page. */
export function pageAt(url: string): Page {
  const page = pages.find((one) => one.url === url);
  if (page === undefined) throw new Error(`No page ${url}`);
  return page;
}

/** Whether a page only leads to where another is now. */
export const isMoved = ({ document }: Page): boolean =>
  document.querySelector('meta[http-equiv="refresh"]') !== null;

export const isWithdrawn = ({ url }: Page): boolean => url.includes(`/${withdrawn.slug}/`);

/** Whether a page only says what became of the one that stood there. */
export const isNotice = (page: Page): boolean => isWithdrawn(page) || isMoved(page);

/** Every page `problemOf` finds fault with, as `url: fault`. */
export const faults = (problemOf: (page: Page) => string | readonly string[] | null): string[] =>
  pages.flatMap((page) => [problemOf(page) ?? []].flat().map((fault) => `${page.url}: ${fault}`));

/** The values of an attribute on every element a selector finds. */
export const attributesOf = ({ document }: Page, selector: string, name: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');

/** What readers read, spaces run together. */
export const wordsOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What an element says of its own, without the mark of links that lead out of the site. */
export const unmarkedWords = (element: Element): string =>
  [...element.querySelectorAll('.outward small')].reduce(
    (words, mark) => words.replace(mark.textContent ?? '', ''),
    element.textContent ?? '',
  );
