/** Brings a parsed body into its one shape: blocks stand alone, words stand in paragraphs, comments are gone. */
import { findElement } from './htmlElements';
import { type BodyNode, isComment, isElement, isPhrasing } from './tree';

const isBlank = (node: BodyNode): boolean => node.type === 'text' && (node.value ?? '').trim() === '';

const isBlockElement = (node: BodyNode): boolean =>
  isElement(node) && findElement(node.name)?.placed === 'block';

const paragraph = (children: BodyNode[]): BodyNode => {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { type: 'paragraph', children, position: start && end && { start, end } };
};

/** `<Note>一句话</Note>` on one line is parsed as words of a paragraph: it is the block itself. */
function unwrap(node: BodyNode): BodyNode[] {
  if (node.type !== 'paragraph') return [node];
  const children = (node.children ?? []).filter((child) => !isBlank(child));
  if (children.length === 0) return [];
  if (!children.every(isBlockElement)) return [node];
  return children.map((child) => ({ ...child, type: 'mdxJsxFlowElement' }));
}

/** `<Term>…</Term>` on a line of its own is parsed as a block: it is words of a paragraph. */
const isInlineElement = (node: BodyNode): boolean =>
  node.type === 'mdxJsxFlowElement' && findElement(node.name)?.placed === 'inline';

/** Runs of words among blocks each become a paragraph. */
function wrapWords(nodes: readonly BodyNode[]): BodyNode[] {
  const blocks: BodyNode[] = [];
  let line: BodyNode[] = [];
  const flush = () => {
    if (!line.every(isBlank)) blocks.push(paragraph(line));
    line = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node) || isInlineElement(node)) {
      line.push(isInlineElement(node) ? { ...node, type: 'mdxJsxTextElement' } : node);
      continue;
    }
    flush();
    blocks.push(node);
  }
  flush();
  return blocks;
}

/** The words of a tag that holds one line; a single paragraph inside it is that line. */
const liftWords = (nodes: readonly BodyNode[]): BodyNode[] => {
  const solid = nodes.filter((node) => !isBlank(node));
  const [only] = solid;
  return solid.length === 1 && only?.type === 'paragraph' ? (only.children ?? []) : [...nodes];
};

const flowParents = new Set(['root', 'blockquote', 'listItem']);

function shapeChildren(node: BodyNode): BodyNode[] {
  const children = (node.children ?? []).filter((child) => !isComment(child)).map(shapeBody);
  const content = isElement(node) ? findElement(node.name)?.children : undefined;
  if (content === 'inline') return liftWords(children);
  if (content === 'block' || flowParents.has(node.type)) return wrapWords(children.flatMap(unwrap));
  return children.every(isBlank) && content === 'none' ? [] : children;
}

/** The same body in its one shape; the given tree is left as it was. Depth must have been checked. */
export const shapeBody = (node: BodyNode): BodyNode =>
  node.children === undefined ? node : { ...node, children: shapeChildren(node) };
