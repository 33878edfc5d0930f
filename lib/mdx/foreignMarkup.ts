/** Finds what other Markdown dialects give a meaning and this one shows as it stands: notes, boxes, struck words. */
import { createOffsets } from './offsets';
import type { Report } from './reporter';
import type { BodyNode, Position } from './tree';

type Reading = { readonly source: string; readonly report: Report };

const footnote = /(?<!\\)\[\^[^\]\s]+\]/g;
const struck = /(?<!\\)~~(?!~)/g;

const rawOf = (source: string, { position }: BodyNode): string =>
  position === undefined ? '' : source.slice(position.start.offset, position.end.offset);

function positionOf(source: string, from: number, length: number): { position: Position } {
  const { pointAt } = createOffsets(source);
  return { position: { start: pointAt(from), end: pointAt(from + length) } };
}

/** Marks of a footnote or of struck words in plain text, each at its place. */
export function checkMarks({ source, report }: Reading, node: BodyNode): void {
  const value = node.value ?? '';
  if (!value.includes('[^') && !value.includes('~~')) return;
  const start = node.position?.start.offset ?? 0;
  const raw = rawOf(source, node);
  for (const { 0: mark, index } of raw.matchAll(footnote))
    report('mdx/footnote', positionOf(source, start + index, mark.length), {});
  const [first] = raw.matchAll(struck);
  if (first !== undefined) report('mdx/strikethrough', positionOf(source, start + first.index, 2), {});
}

/** A link whose label is written as that of a footnote. */
export function checkFootnote({ source, report }: Reading, node: BodyNode): void {
  if (rawOf(source, node).startsWith('[^')) report('mdx/footnote', node, {});
}

/** An item that begins with a box to tick. */
export function checkTask({ source, report }: Reading, item: BodyNode): void {
  const [first] = item.children ?? [];
  if (first?.type === 'paragraph' && /^\[[ \txX]\]\s/.test(rawOf(source, first)))
    report('mdx/task-list', item, {});
}
