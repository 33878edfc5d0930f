/** Finds text that makes one of the portal's addresses, which only `lib/site/urls.ts` may do. */
import ts from 'typescript';
import type { Source } from './sources';
import { nodesOf, parse, placeOf } from './syntax';

const places = 'zh|en|both|reports|topics|archive|corrections|site-map|figures|search|media|share|assets';
const startsAddress = new RegExp(`^/(${places})(/|$)`);
const continuesAddress = new RegExp(`^/(${places})/`);

const isSpecifier = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent);

/** Such as `/${locale}/…`, `/reports/${…}` or `${…}/topics/`. */
function makesAddress(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node)) return !isSpecifier(node) && startsAddress.test(node.text);
  if (!ts.isTemplateExpression(node)) return false;
  const [first] = node.templateSpans;
  const leading = node.head.text === '/' && first?.literal.text.startsWith('/') === true;
  const later = node.templateSpans.some(({ literal }) => continuesAddress.test(literal.text));
  return leading || later || startsAddress.test(node.head.text);
}

/** Each as `file:line text`. */
export function listPathMakers(source: Source): string[] {
  const tree = parse(source);
  return [...nodesOf(tree)]
    .filter(makesAddress)
    .map((node) => `${placeOf(tree, node)} ${node.getText(tree)}`);
}
