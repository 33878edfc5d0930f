/** Leaves out the blanks and line ends between blocks, which no reader sees. */
import { type Element, elements, isElement, isText, type Node, type Parent } from './htmlTree';

/** Elements whose neighbours are set on lines of their own, so that blanks beside them show nowhere. */
const blocks = new Set(
  `address article aside base blockquote body caption col colgroup dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu meta nav ol p pre
  script section style summary table tbody td tfoot th thead title tr ul`.split(/\s+/),
);

const isBlock = (node: Node | undefined): boolean =>
  node === undefined || (isElement(node) && blocks.has(node.tagName));

/** ASCII blanks only: an ideographic space is text. */
const isBlank = (text: string): boolean => text.split('').every((char) => ' \t\n\r\f'.includes(char));

function dropIn(parent: Element): void {
  if (!blocks.has(parent.tagName) || parent.tagName === 'pre') return;
  parent.childNodes = parent.childNodes.filter(
    (node, index, all) =>
      !(isText(node) && isBlank(node.value) && isBlock(all[index - 1]) && isBlock(all[index + 1])),
  );
}

/** Changes the page in place. */
export function dropBlankText(page: Parent): void {
  for (const element of elements(page)) dropIn(element);
}
