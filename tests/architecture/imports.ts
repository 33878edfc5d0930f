/** Every way a file can ask for another: import, re-export, `import()`, `require()` and types by `import('…')`. */
import ts from 'typescript';
import type { Source } from './sources';
import { nodesOf, parse, placeOf } from './syntax';

export type Import = {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** `file:line`. */
  readonly place: string;
};

type Named = { readonly specifier: ts.Node; readonly typeOnly: boolean };

const allTypes = (elements: readonly { readonly isTypeOnly: boolean }[]): boolean =>
  elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly);

/** `import type x`, or an import of nothing but `type` names. */
function importsTypesOnly({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    allTypes(bindings.elements)
  );
}

const exportsTypesOnly = ({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean =>
  isTypeOnly ||
  (exportClause !== undefined && ts.isNamedExports(exportClause) && allTypes(exportClause.elements));

const isLoadCall = ({ expression }: ts.CallExpression): boolean =>
  expression.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(expression) && expression.text === 'require');

function namedBy(node: ts.Node): Named | undefined {
  if (ts.isImportDeclaration(node))
    return { specifier: node.moduleSpecifier, typeOnly: importsTypesOnly(node) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
    return { specifier: node.moduleSpecifier, typeOnly: exportsTypesOnly(node) };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: node.argument.literal, typeOnly: true };
  const [first] = ts.isCallExpression(node) && isLoadCall(node) ? node.arguments : [];
  return first === undefined ? undefined : { specifier: first, typeOnly: false };
}

/** In order of the text; a specifier that is computed comes as its source text. */
export function listImports(source: Source): Import[] {
  const tree = parse(source);
  return [...nodesOf(tree)].flatMap((node) => {
    const named = namedBy(node);
    if (named === undefined) return [];
    const { specifier, typeOnly } = named;
    const words = ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText(tree);
    return [{ from: source.path, specifier: words, typeOnly, place: placeOf(tree, node) }];
  });
}
