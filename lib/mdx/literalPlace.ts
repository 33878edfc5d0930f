/** Finds where in a body a value of a literal prop stands. */
import type { Expression, Node } from 'estree';
import type { LiteralPath } from './chartFault';
import type { Attribute } from './tree';

const startOf = (node: Node): number => ('start' in node && typeof node.start === 'number' ? node.start : 0);

/** One step into a list or an object; undefined where there is no such value. */
function step(node: Node, key: string | number): Node | undefined {
  if (node.type === 'ArrayExpression') return node.elements[Number(key)] ?? undefined;
  if (node.type !== 'ObjectExpression') return undefined;
  for (const property of node.properties) {
    if (property.type !== 'Property') continue;
    const name = property.key.type === 'Identifier' ? property.key.name : '';
    if (name === key || (property.key.type === 'Literal' && property.key.value === key))
      return property.value;
  }
  return undefined;
}

/** The node as far down the path as there is one: of what is missing, what it is missing from. */
function follow(root: Node, path: LiteralPath): Node {
  let node = root;
  for (const key of path) {
    const next = step(node, key);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function expressionOf(at: Attribute): Expression | null {
  if (typeof at.value !== 'object' || at.value === null) return null;
  const [statement] = at.value.data?.estree?.body ?? [];
  return statement?.type === 'ExpressionStatement' ? statement.expression : null;
}

/**
 * The offset in the body at which a value of a prop stands. The program's own offsets count in a shortened text, so
 * only how far they lie from its beginning is used.
 */
export function literalOffset(at: Attribute, path: LiteralPath, source: string): number {
  const from = at.position?.start.offset ?? 0;
  const expression = expressionOf(at);
  if (expression === null || typeof at.value !== 'object' || at.value === null) return from;
  const { value } = at.value;
  const begin = source.indexOf('{', from) + 1 + value.length - value.trimStart().length;
  return begin + startOf(follow(expression, path)) - startOf(expression);
}
