/** The functions of a file and how long they are. */
import ts from 'typescript';
import type { Source } from './sources';
import { lineOf, nodesOf, parse } from './syntax';

export type MeasuredFunction = {
  /** `file:line name`, for messages. */
  readonly label: string;
  /** Null for a callback. */
  readonly name: string | null;
  readonly lines: number;
  /** A component draws: its name is capitalised and its file is `.tsx`. */
  readonly component: boolean;
};

function nameOf(node: ts.SignatureDeclaration): string | null {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  const owner = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return owner ? parent.name.getText() : null;
}

function measure(tree: ts.SourceFile, node: ts.FunctionLikeDeclaration): MeasuredFunction {
  const start = lineOf(tree, node.getStart(tree));
  const name = nameOf(node);
  return {
    label: `${tree.fileName}:${start} ${name ?? 'callback'}`,
    name,
    lines: lineOf(tree, node.end) - start + 1,
    component: name !== null && /^[A-Z]/.test(name) && tree.fileName.endsWith('.tsx'),
  };
}

const hasBody = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

/** Everything with a body: functions, arrows, methods, accessors, constructors. */
export function listFunctions(source: Source): MeasuredFunction[] {
  const tree = parse(source);
  return [...nodesOf(tree)].filter(hasBody).map((node) => measure(tree, node));
}

/** The middle value; of two, the upper one. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
