/** Reads a body of which nothing but tags is left, each on a line of its own, without a parser. */
import { along, span } from './simplePhrases';
import type { Attribute, BodyNode, Point } from './tree';

/** A tag whose values are plain words in double quotes. */
const tag = /^<(?:([A-Za-z]+)((?: [A-Za-z]+="[^"&<>{}\\\p{Cc}]*")*)(?: ?\/)?|\/([A-Za-z]+))>$/u;
const attribute = / ([A-Za-z]+)="([^"]*)"/g;

const attributesOf = (given: string, start: Point): Attribute[] =>
  [...given.matchAll(attribute)].map(({ 0: { length }, 1: name = '', 2: value = '', index }) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
    position: span(start, index + 1, index + length),
  }));

/** Puts the tag of a line where it belongs: `open` are the nodes it stands in. False for a line that is no such tag. */
function addTag(open: BodyNode[], line: string, start: Point): boolean {
  const [, name, given = '', closing] = tag.exec(line) ?? [];
  if (closing !== undefined) {
    const node = open.pop();
    if (node?.position) node.position.end = along(start, line.length);
    return node?.name === closing;
  }
  if (name === undefined) return false;
  const attributes = attributesOf(given, along(start, name.length + 1));
  const position = span(start, 0, line.length);
  const node: BodyNode = { type: 'mdxJsxFlowElement', name, attributes, children: [], position };
  open.at(-1)?.children?.push(node);
  if (!line.endsWith('/>')) open.push(node);
  return true;
}

/** The tree of such a body, its root without a position; null where anything else stands in it, or a tag is not closed by its like. */
export function readTags(source: string): BodyNode | null {
  const root: BodyNode = { type: 'root', children: [] };
  const open = [root];
  let offset = 0;
  for (const [index, line] of source.split('\n').entries()) {
    const start = { line: index + 1, column: 1, offset };
    if (line !== '' && !addTag(open, line, start)) return null;
    offset += line.length + 1;
  }
  return open.at(-1) === root ? root : null;
}
