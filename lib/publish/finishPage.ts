/** Turns what Next renders into what is published: the page, its own styles, and at most our one script. */
import { parse, serialize } from 'parse5';
import type { Root } from 'postcss';
import { assertStatic } from './assertStatic';
import { dropBlankText } from './dropBlankText';
import { attribute, type Element, elements, type Parent, remove, styleElement } from './htmlTree';
import { pageTokens } from './pageTokens';
import { removeFramework } from './removeFramework';
import { subsetCss } from './subsetCss';

export type FinishOptions = {
  /** The page's name in errors. */
  readonly file: string;
  /** Every built stylesheet by the address pages link it at. */
  readonly stylesheets: ReadonlyMap<string, Root>;
  /** The address `source` of the layout's script and the one it is published at; `published` null drops it. */
  readonly script: { readonly source: string; readonly published: string | null };
};

function takeStylesheets(page: Parent, { stylesheets, file }: FinishOptions): Root[] {
  const links = [...elements(page)].filter(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet',
  );
  return links.map((link) => {
    remove(link);
    const href = attribute(link, 'href') ?? '';
    const sheet = stylesheets.get(href);
    if (sheet === undefined) throw new Error(`${file} links a stylesheet that was not built: ${href}.`);
    return sheet;
  });
}

/** A classic deferred script: the oldest phones run it, and it does not hold up the page. Several parts may ask for it. */
function placeScript(page: Parent, { script }: FinishOptions): void {
  const asked = [...elements(page)].filter(
    (element) => element.tagName === 'script' && attribute(element, 'src') === script.source,
  );
  for (const [index, element] of asked.entries()) {
    if (script.published === null || index > 0) remove(element);
    else
      element.attrs = [
        { name: 'src', value: script.published },
        { name: 'defer', value: '' },
      ];
  }
}

function findHead(page: Parent, file: string): Element {
  for (const element of elements(page)) if (element.tagName === 'head') return element;
  throw new Error(`${file} has no <head>.`);
}

/**
 * The published HTML of a rendered page. Throws if the page needs a runtime, an inline script or handler,
 * or a style attribute, none of which the security policy lets run.
 */
export function finishPage(html: string, options: FinishOptions): string {
  const page = parse(html);
  assertStatic(page, options.file);
  const sheets = takeStylesheets(page, options);
  removeFramework(page, options.file);
  placeScript(page, options);
  dropBlankText(page);
  const tokens = pageTokens(page);
  const css = sheets.map((sheet) => subsetCss(sheet, tokens)).join('');
  const head = findHead(page, options.file);
  if (css !== '') head.childNodes.push(styleElement(css, head));
  return serialize(page);
}
