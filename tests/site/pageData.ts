/** The structured data of a published page, and what to hold it against. */
import { idOf, isNode, type Node, nodesOf } from '../machine/joinGraphs';
import { isNotice, type Page, wordsOf } from './tree';

export const origin = 'https://kebao.example';

export const isReport = (page: Page): boolean =>
  /^\/(zh|en)\/reports\/[^/]+\/$/.test(page.url) && !isNotice(page);

export const documentsOf = ({ document }: Page): unknown[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent ?? ''),
  );

export const plain = (text: string): string => text.replace(/[\s\u200b]+/g, '');
export const textOf = (value: unknown): string => (typeof value === 'string' ? plain(value) : '');
export const seen = ({ document }: Page, selector: string): string =>
  plain(wordsOf(document.querySelector(selector)));
export const listed = ({ document }: Page, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((one) => plain(wordsOf(one)));

export const nodes = (page: Page): Node[] => documentsOf(page).flatMap(nodesOf);
export const nodeOf = (page: Page, type: string): Node =>
  nodes(page).find((node) => node['@type'] === type) ?? {};
export const pageNode = (page: Page): Node =>
  nodes(page).find((node) => idOf(node) === origin + page.url) ?? {};
export const listOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
export const namesOf = (value: unknown): string[] => listOf(value).map(({ name }) => textOf(name));
export const idsOf = (value: unknown): (string | null)[] => listOf(value).map(idOf);

export const listOfText = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);
