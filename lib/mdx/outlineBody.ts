/** Divides a body into the sections its frontmatter declares and gives every block its id. */
import { blockId } from '#lib/site/blockId';
import type { BlockKind } from './body';
import type { Report } from './reporter';
import type { BodyNode } from './tree';

export type OutlineBlock = { readonly id: string; readonly kind: BlockKind; readonly node: BodyNode };
export type OutlineSection = {
  readonly id: string;
  /** 0 for the lead, else from 1. */
  readonly n: number;
  /** The `##`; null for the lead. */
  readonly heading: BodyNode | null;
  readonly blocks: readonly OutlineBlock[];
};

const kinds = new Map<string, BlockKind>([
  ['paragraph', 'paragraph'],
  ['heading', 'heading'],
  ['list', 'list'],
  ['table', 'table'],
  ['blockquote', 'quote'],
  ['code', 'code'],
  ['mdxJsxFlowElement', 'component'],
]);

const isSectionHeading = (node: BodyNode): boolean => node.type === 'heading' && node.depth === 2;

type Part = { readonly heading: BodyNode | null; readonly nodes: BodyNode[] };

function splitParts(root: BodyNode): Part[] {
  const parts: Part[] = [{ heading: null, nodes: [] }];
  for (const node of root.children ?? []) {
    if (isSectionHeading(node)) parts.push({ heading: node, nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

/** Levels go one at a time below `##`: ### in a section, #### below ###, nothing deeper, none in the lead. */
function checkLevels({ heading, nodes }: Part, report: Report): void {
  let above = heading === null ? 0 : 2;
  for (const node of nodes) {
    const depth = node.type === 'heading' ? (node.depth ?? 0) : 0;
    if (depth < 3) continue;
    if (depth > 4 || depth > above + 1) report('mdx/heading-level', node, { depth });
    above = Math.min(depth, 4);
  }
}

function checkCount(
  parts: readonly Part[],
  sectionIds: readonly string[],
  root: BodyNode,
  report: Report,
): void {
  const declared = sectionIds.length;
  const found = parts.length - 1;
  const extra = parts[declared + 1]?.heading;
  if (extra) report('mdx/section-extra', extra, { declared, found });
  const id = sectionIds[found];
  if (id === undefined) return;
  const end = root.position?.end;
  report('mdx/section-missing', { position: end && { start: end, end } }, { declared, found, id });
}

const blocksOf = (nodes: readonly BodyNode[], section: string): OutlineBlock[] =>
  nodes
    .flatMap((node) => {
      const kind = kinds.get(node.type);
      return kind === undefined ? [] : [{ kind, node }];
    })
    .map((block, index) => ({ ...block, id: blockId(section, index + 1) }));

/**
 * The sections of a shaped body in order, the lead first and only when it holds blocks. The n-th `##` is the n-th of
 * `sectionIds`; counts that differ are reported at the first heading too many, or at the end where one is missing.
 */
export function outlineBody(root: BodyNode, sectionIds: readonly string[], report: Report): OutlineSection[] {
  const parts = splitParts(root);
  for (const part of parts) checkLevels(part, report);
  checkCount(parts, sectionIds, root, report);
  return parts
    .map(({ heading, nodes }, n) => {
      const id = n === 0 ? 'lead' : (sectionIds[n - 1] ?? `section-${n}`);
      return { id, n, heading, blocks: blocksOf(nodes, id) };
    })
    .filter(({ heading, blocks }) => heading !== null || blocks.length > 0);
}
