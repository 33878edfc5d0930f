/** Reads a literal out of a parsed expression without evaluating anything. */
import type { Expression, ObjectExpression, Pattern, Program, Property, SpreadElement } from 'estree';

export type Literal =
  | string
  | number
  | boolean
  | null
  | readonly Literal[]
  | { readonly [key: string]: Literal };

/** A literal, or the verdict that the expression is something else. */
export type Read = { readonly literal: true; readonly value: Literal } | { readonly literal: false };

const no: Read = { literal: false };
const yes = (value: Literal): Read => ({ literal: true, value });

function readList(elements: readonly (Expression | SpreadElement | null)[]): Read {
  const values: Literal[] = [];
  for (const element of elements) {
    const read = element === null ? no : readExpression(element);
    if (!read.literal) return no;
    values.push(read.value);
  }
  return yes(values);
}

function keyOf(property: Property | SpreadElement): string | null {
  if (property.type !== 'Property' || property.kind !== 'init') return null;
  if (property.computed || property.method || property.shorthand) return null;
  const { key } = property;
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;
  return name === '__proto__' ? null : name;
}

function readObject(node: ObjectExpression): Read {
  const entries: [string, Literal][] = [];
  for (const property of node.properties) {
    const key = keyOf(property);
    const read = key === null || property.type !== 'Property' ? no : readExpression(property.value);
    if (!read.literal || key === null) return no;
    entries.push([key, read.value]);
  }
  return yes(Object.fromEntries(entries));
}

function readExpression(node: Expression | SpreadElement | Pattern): Read {
  switch (node.type) {
    case 'Literal':
      if ('regex' in node || 'bigint' in node || node.value === undefined) return no;
      return yes(node.value);
    case 'UnaryExpression': {
      const read = node.operator === '-' ? readExpression(node.argument) : no;
      return read.literal && typeof read.value === 'number' ? yes(-read.value) : no;
    }
    case 'ArrayExpression':
      return readList(node.elements);
    case 'ObjectExpression':
      return readObject(node);
    default:
      return no;
  }
}

/** The value of a program that is one literal: string, number, boolean, null, or arrays and objects of these. */
export function readLiteral(program: Program | null | undefined): Read {
  const [statement, ...more] = program?.body ?? [];
  return statement?.type === 'ExpressionStatement' && more.length === 0
    ? readExpression(statement.expression)
    : no;
}
