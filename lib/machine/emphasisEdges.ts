/** Moves punctuation out of emphasis where a letter follows: CommonMark does not close `**建设。**市`, it does `**建设**。市`. */
import type { PhrasingContent } from 'mdast';

const edges = {
  start: { inside: /^[\p{P}\p{S}]+/u, outside: /[\p{L}\p{N}]$/u },
  end: { inside: /[\p{P}\p{S}]+$/u, outside: /^[\p{L}\p{N}]/u },
} as const;

type Side = keyof typeof edges;

const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);

/** The punctuation at an edge of some words, and the words without it. */
function takeEdge(children: readonly PhrasingContent[], side: Side): [edge: string, PhrasingContent[]] {
  const node = children.at(side === 'start' ? 0 : -1);
  const edge = node?.type === 'text' ? (edges[side].inside.exec(node.value)?.[0] ?? '') : '';
  if (node?.type !== 'text' || edge === '') return ['', [...children]];
  const kept = side === 'start' ? node.value.slice(edge.length) : node.value.slice(0, -edge.length);
  return [edge, children.flatMap((child) => (child === node ? text(kept) : [child]))];
}

const touchesLetter = (neighbour: PhrasingContent | undefined, side: Side): boolean =>
  neighbour?.type === 'text' && edges[side].outside.test(neighbour.value);

type Neighbours = Readonly<Record<Side, PhrasingContent | undefined>>;

function settleNode(node: PhrasingContent, beside: Neighbours): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const inside = settleEdges(node.children);
  if (node.type !== 'strong' && node.type !== 'emphasis') return [{ ...node, children: inside }];
  const [start, from] = touchesLetter(beside.start, 'start') ? takeEdge(inside, 'start') : ['', inside];
  const [end, kept] = touchesLetter(beside.end, 'end') ? takeEdge(from, 'end') : ['', from];
  const middle: PhrasingContent[] = kept.length === 0 ? [] : [{ ...node, children: kept }];
  return [...text(start), ...middle, ...text(end)];
}

/** The same words, in emphasis that any reader of Markdown sees. */
export const settleEdges = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node, index) => settleNode(node, { start: nodes[index - 1], end: nodes[index + 1] }));
