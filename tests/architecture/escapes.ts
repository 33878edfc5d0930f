/** The ways out of the type system: `any`, `!`, `as` casts and directives that silence the compiler. */
import ts from 'typescript';
import type { Source } from './sources';
import { nodesOf, parse, placeOf } from './syntax';

export type Escapes = {
  readonly any: readonly string[];
  readonly nonNull: readonly string[];
  readonly casts: readonly string[];
  readonly silenced: readonly string[];
};

const isAsConst = (node: ts.AsExpression): boolean => node.type.getText() === 'const';

const isCast = (node: ts.Node): boolean =>
  (ts.isAsExpression(node) && !isAsConst(node)) || ts.isTypeAssertionExpression(node);

/** `x!`, and `let x!: T`. */
const isNonNull = (node: ts.Node): boolean =>
  ts.isNonNullExpression(node) ||
  ((ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) && node.exclamationToken !== undefined);

const silencedLines = ({ path, text }: Source): string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      /@ts-(ignore|nocheck|expect-error)/.test(line) ? [`${path}:${index + 1}`] : [],
    );

/** Each as `file:line`. */
export function listEscapes(source: Source): Escapes {
  const tree = parse(source);
  const nodes = [...nodesOf(tree)];
  const places = (found: (node: ts.Node) => boolean): string[] =>
    nodes.filter(found).map((node) => placeOf(tree, node));
  return {
    any: places((node) => node.kind === ts.SyntaxKind.AnyKeyword),
    nonNull: places(isNonNull),
    casts: places(isCast),
    silenced: silencedLines(source),
  };
}
