/** TypeScript's own parser for the architecture rules: trees, nodes and line numbers. */
import ts from 'typescript';
import type { Source } from './sources';

export const parse = ({ path, text }: Source): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ESNext,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** The node and everything below it, in order of the text. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** Counted from 1. */
export const lineOf = (tree: ts.SourceFile, position: number): number =>
  tree.getLineAndCharacterOfPosition(position).line + 1;

/** `file:line` of a node, as editors of code click it. */
export const placeOf = (tree: ts.SourceFile, node: ts.Node): string =>
  `${tree.fileName}:${lineOf(tree, node.getStart(tree))}`;
