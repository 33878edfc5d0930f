/** Takes everything of Next's and React's runtime out of a page: what remains is the page. */
import {
  attribute,
  type Element,
  elements,
  isComment,
  isElement,
  isText,
  type Parent,
  remove,
  textOf,
  walk,
} from './htmlTree';

const frameworkPath = '/_next/';
const dataTypes = ['application/ld+json', 'application/json', 'speculationrules'];
const preloads = ['preload', 'modulepreload', 'prefetch', 'preinit'];

/** Marks of Next's own inline scripts: its payload and its loader. */
const frameworkMarks = [
  'self.__next_f',
  'globalThis["TURBOPACK"]',
  '__next_',
  'requestAnimationFrame(function(){$RT',
];

const isFrameworkText = (text: string): boolean => frameworkMarks.some((mark) => text.includes(mark));

function isFrameworkScript(script: Element, file: string): boolean {
  const source = attribute(script, 'src');
  if (source !== undefined) return source.startsWith(frameworkPath);
  if (dataTypes.includes(attribute(script, 'type') ?? '')) return false;
  if (isFrameworkText(textOf(script))) return true;
  throw new Error(`${file} has an inline script, which the security policy refuses.`);
}

const isFrameworkLink = (link: Element): boolean =>
  preloads.includes(attribute(link, 'rel') ?? '') ||
  attribute(link, 'href')?.startsWith(frameworkPath) === true;

/** React leaves an empty hidden box where it would stream the metadata. */
const isEmptyBox = (element: Element): boolean =>
  element.tagName === 'div' &&
  element.attrs.length === 1 &&
  attribute(element, 'hidden') !== undefined &&
  element.childNodes.length === 0;

function isResidue(element: Element, file: string): boolean {
  if (element.tagName === 'script') return isFrameworkScript(element, file);
  if (element.tagName === 'link') return isFrameworkLink(element);
  if (element.tagName === 'meta') return attribute(element, 'name') === 'next-size-adjust';
  return isEmptyBox(element);
}

const isFrameworkAttribute = (name: string): boolean =>
  name === 'data-precedence' || name.startsWith('data-next');

/** Neighbouring texts that a removed comment kept apart become one. */
function joinTexts(parent: Parent): void {
  for (let index = parent.childNodes.length - 1; index > 0; index -= 1) {
    const [before, node] = [parent.childNodes[index - 1], parent.childNodes[index]];
    if (before === undefined || node === undefined || !isText(before) || !isText(node)) continue;
    before.value += node.value;
    parent.childNodes.splice(index, 1);
  }
}

/** Changes the page in place; throws, naming `file`, on an inline script that is not the framework's. */
export function removeFramework(page: Parent, file: string): void {
  for (const node of walk(page)) if (isComment(node)) remove(node);
  for (const element of elements(page)) {
    if (isResidue(element, file)) remove(element);
    else element.attrs = element.attrs.filter((attr) => !isFrameworkAttribute(attr.name));
  }
  joinTexts(page);
  for (const node of walk(page)) if (isElement(node)) joinTexts(node);
}
