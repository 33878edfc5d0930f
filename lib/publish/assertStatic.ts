/** Refuses a page that would not be whole without the framework's runtime, or that the security policy would break. */
import { attribute, type Element, elements, isComment, type Parent, textOf, walk } from './htmlTree';

/** React's marks of content that a script must put in place later: react-dom's streaming format. */
const pendingIds = ['B:', 'P:', 'S:'] as const;
const pendingComments = ['$?', '$!', '$~'] as const;

const isPending = (element: Element): boolean =>
  (element.tagName === 'template' || attribute(element, 'hidden') !== undefined) &&
  pendingIds.some((prefix) => attribute(element, 'id')?.startsWith(prefix) === true);

function elementFault(element: Element): string | null {
  if (isPending(element)) return 'has content that only a script would show (Suspense)';
  if (attribute(element, 'style') !== undefined)
    return `has a style attribute, which the security policy refuses, on <${element.tagName}>`;
  const handler = element.attrs.find((attr) => attr.name.startsWith('on'));
  if (handler !== undefined) return `has an inline handler ${handler.name} on <${element.tagName}>`;
  if (element.tagName === 'script' && textOf(element).includes('$RC('))
    return 'completes itself by a script (streaming)';
  return null;
}

/** Throws, naming `file`, if the page needs more than its HTML. */
export function assertStatic(page: Parent, file: string): void {
  for (const node of walk(page))
    if (isComment(node) && 'data' in node && pendingComments.some((mark) => node.data === mark))
      throw new Error(`${file} has content that only a script would show (Suspense).`);
  for (const element of elements(page)) {
    const fault = elementFault(element);
    if (fault !== null) throw new Error(`${file} ${fault}.`);
  }
}
