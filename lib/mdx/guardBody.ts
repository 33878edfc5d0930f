/** The allow-list: walks a shaped body and reports everything that is not plain words, known components or safe links. */
import type { BodyLink } from './body';
import { checkChart } from './checkChart';
import { checkElement } from './checkElement';
import { listForbidden } from './codePoints';
import { checkFootnote, checkMarks, checkTask } from './foreignMarkup';
import type { Literal } from './literal';
import type { Report } from './reporter';
import { type BodyNode, isPhrasing, type Position } from './tree';
import { judgeImage, judgeLink } from './urls';

type Found = {
  readonly kind: BodyLink['kind'];
  readonly url: string;
  readonly position: Position | undefined;
};
type Context = {
  readonly source: string;
  readonly report: Report;
  readonly found: Found[];
  /** Where the labels of links lead, by label. */
  readonly labels: ReadonlyMap<string, string>;
};

/** How much of an address is quoted back. */
const shown = (url: string): string => (url.length > 60 ? `${url.slice(0, 60)}…` : url);

function checkUrl(
  context: Context,
  kind: BodyLink['kind'],
  url: string,
  at: { position?: Position | undefined },
): void {
  const rule = kind === 'link' ? judgeLink(url) : judgeImage(url);
  if (rule !== null) context.report(rule, at, { url: shown(url) });
  else context.found.push({ kind, url, position: at.position });
}

/** An entity such as `&#x202E;` decodes to what may not be typed either. */
function checkDecoded(context: Context, value: string, at: { position?: Position | undefined }): void {
  const { start, end } = at.position ?? {};
  const raw = context.source.slice(start?.offset ?? 0, end?.offset ?? context.source.length);
  for (const { rule, offset, codePoint } of listForbidden(value)) {
    if (!raw.includes(value.charAt(offset))) context.report(rule, at, { codePoint });
  }
}

/** All that a literal says; `"\u202E"` decodes too. */
function wordsIn(value: Literal): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsIn).join('') : '';
}

function checkTag(context: Context, node: BodyNode, parent: BodyNode): void {
  const checked = checkElement(node, parent, context.report);
  checkChart(node, context.source, context.report);
  for (const { name, value, at } of checked?.props ?? []) {
    checkDecoded(context, wordsIn(value), at);
    if (typeof value !== 'string') continue;
    if (checked?.element.links.includes(name)) checkUrl(context, 'link', value, at);
    if (checked?.element.images.includes(name)) checkUrl(context, 'image', value, at);
  }
}

const hasWords = (node: BodyNode): boolean =>
  (node.value ?? node.alt ?? '').trim() !== '' || (node.children ?? []).some(hasWords);

function checkHeading({ report }: Context, node: BodyNode, parent: BodyNode): void {
  if (parent.type !== 'root') report('mdx/heading-place', node, {});
  else if (node.depth === 1) report('mdx/heading-1', node, {});
  if (!hasWords(node)) report('mdx/heading-empty', node, {});
}

function checkLink(context: Context, node: BodyNode): void {
  checkDecoded(context, node.title ?? '', node);
  checkUrl(context, 'link', node.url ?? '', node);
  if (!hasWords(node)) context.report('mdx/link-empty', node, {});
}

/** An address is judged where it is written, and told of where readers meet it. */
function checkDefinition(context: Context, node: BodyNode): void {
  checkFootnote(context, node);
  const url = node.url ?? '';
  const rule = judgeLink(url);
  if (rule !== null) context.report(rule, node, { url: shown(url) });
}

function checkReference(context: Context, node: BodyNode): void {
  checkFootnote(context, node);
  const url = context.labels.get(node.identifier ?? '');
  if (url === undefined || judgeLink(url) !== null) return;
  context.found.push({ kind: 'link', url, position: node.position });
}

function checkImage(context: Context, node: BodyNode): void {
  checkUrl(context, 'image', node.url ?? '', node);
  if ((node.alt ?? '').trim() === '') context.report('mdx/image-alt', node, {});
  checkDecoded(context, `${node.alt ?? ''}${node.title ?? ''}`, node);
}

function checkExpression({ source, report }: Context, node: BodyNode): void {
  const from = node.position?.start.offset ?? 0;
  const [line = ''] = source.slice(from, from + 40).split('\n');
  const close = line.indexOf('}');
  report('mdx/expression', node, { found: close === -1 ? `${line}…` : line.slice(0, close + 1) });
}

type Check = (context: Context, node: BodyNode, parent: BodyNode) => void;

const pass: Check = () => {};

/** Every node type an article may hold, and those with a rule of their own; any other type is refused. */
const checks = new Map<string, Check>([
  ...'root paragraph blockquote list code inlineCode emphasis strong break table tableRow tableCell'
    .split(' ')
    .map((type): [string, Check] => [type, pass]),
  [
    'text',
    (context, node) => {
      checkDecoded(context, node.value ?? '', node);
      checkMarks(context, node);
    },
  ],
  ['heading', checkHeading],
  ['listItem', checkTask],
  ['link', checkLink],
  ['linkReference', checkReference],
  ['definition', checkDefinition],
  ['image', checkImage],
  ['imageReference', ({ report }, node) => report('mdx/image-reference', node, {})],
  ['mdxJsxFlowElement', checkTag],
  ['mdxJsxTextElement', checkTag],
  ['mdxFlowExpression', checkExpression],
  ['mdxTextExpression', checkExpression],
  ['mdxjsEsm', ({ report }, node) => report('mdx/esm', node, {})],
  ['thematicBreak', ({ report }, node) => report('mdx/thematic-break', node, {})],
]);

function walk(context: Context, node: BodyNode, parent: BodyNode): void {
  const check = checks.get(node.type);
  if (check === undefined) context.report('mdx/markup', node, { type: node.type });
  else check(context, node, parent);
  for (const child of node.children ?? []) {
    walk(
      context,
      child.position === undefined && isPhrasing(child) ? { ...child, position: node.position } : child,
      node,
    );
  }
}

function listLabels(node: BodyNode): [string, string][] {
  if (node.type === 'definition') return [[node.identifier ?? '', node.url ?? '']];
  return (node.children ?? []).flatMap(listLabels);
}

/** Of two definitions of a label the first counts. */
const labelsOf = (root: BodyNode, source: string): ReadonlyMap<string, string> =>
  new Map(source.includes(']:') ? listLabels(root).reverse() : []);

/**
 * Reports what the tree may not hold; returns its good links and images, with positions of the body. A link by label
 * stands where its words do.
 */
export function guardBody(root: BodyNode, source: string, report: Report): readonly Found[] {
  const context: Context = { source, report, found: [], labels: labelsOf(root, source) };
  walk(context, root, root);
  return context.found;
}
