/** Writes a literal value as the prop of a tag. */
import type { Expression, Program, Property } from 'estree';
import type { Literal } from './literal';
import type { Attribute } from './tree';

const property = ([key, value]: [string, Literal]): Property => ({
  type: 'Property',
  kind: 'init',
  method: false,
  shorthand: false,
  computed: false,
  key: { type: 'Literal', value: key },
  value: expression(value),
});

function expression(value: Literal): Expression {
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(expression) };
  if (typeof value === 'object' && value !== null)
    return { type: 'ObjectExpression', properties: Object.entries(value).map(property) };
  return { type: 'Literal', value: typeof value === 'object' ? null : value };
}

/** `name={value}`. */
export function literalAttribute(name: string, value: Literal): Attribute {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression: expression(value) }],
  };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value), data: { estree } },
  };
}
