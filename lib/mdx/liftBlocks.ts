/** Takes simple blocks out of a body before parsing, and puts them back into its tree, since parsing is slow by the block. */
import { isClosed } from './isClosed';
import { createOffsets } from './offsets';
import { type Shift, shiftTree } from './shiftTree';
import type { Shortened } from './shortened';
import { readSimpleBlock } from './simpleBlock';
import type { BodyNode, Point } from './tree';
import { weaveBlocks } from './weaveBlocks';

/** The lines between two blank ones: what they say, and where they begin. */
type Chunk = { readonly text: string; readonly start: Point & { readonly offset: number } };

/** `node` is that of a simple block, which can be told without its neighbours. */
type Read = Chunk & { readonly node: BodyNode | null };

type Lifted = {
  readonly text: string;
  readonly nodes: readonly BodyNode[];
  readonly shifts: readonly Shift[];
};

function listChunks(source: string): Chunk[] {
  const chunks: Chunk[] = [];
  let start: Chunk['start'] | null = null;
  let offset = 0;
  const end = () => {
    if (start !== null) chunks.push({ text: source.slice(start.offset, offset - 1), start });
    start = null;
  };
  for (const [index, line] of source.split('\n').entries()) {
    if (/^[ \t]*$/.test(line)) end();
    else start ??= { line: index + 1, column: 1, offset };
    offset += line.length + 1;
  }
  end();
  return chunks;
}

/** Once something may be open across blank lines, what follows may be part of it. */
function readChunks(source: string): Read[] {
  let closed = true;
  return listChunks(source).map((chunk) => {
    const node = closed ? readSimpleBlock(chunk) : null;
    closed &&= node !== null || isClosed(chunk.text);
    return { ...chunk, node };
  });
}

/** A chunk that begins like this goes on with no list or quote, so that nothing need stand between it and one. */
const beginsAnew = ({ node, text }: Read): boolean =>
  node === null ? /^[^\s\d*+>-]/.test(text) : node.type !== 'list';

/** A chunk that nothing after it can be part of. */
const endsAll = ({ node, text }: Read): boolean =>
  node === null ? /^<.*$/.test(text) : node.type !== 'list';

/** Whether a chunk can go. The items of lists that follow on each other, or on what may end in one, are those of one list. */
function canLift(chunks: readonly Read[], index: number): boolean {
  const node = chunks[index]?.node ?? null;
  const before = chunks[index - 1];
  const after = chunks[index + 1];
  if (node === null) return false;
  if (node.type === 'list' && before !== undefined && !endsAll(before)) return false;
  if (after === undefined || beginsAnew(after)) return true;
  return node.type !== 'list' && after.node?.type === 'list' && canLift(chunks, index + 1);
}

function lift(source: string): Lifted {
  const chunks = readChunks(source);
  const nodes: BodyNode[] = [];
  const shifts: Shift[] = [];
  let text = '';
  let at = 0;
  for (const [index, { node, start }] of chunks.entries()) {
    if (node === null || !canLift(chunks, index)) continue;
    nodes.push(node);
    text += source.slice(at, start.offset);
    at = chunks[index + 1]?.start.offset ?? source.length;
    shifts.push({ from: text.length, by: at - text.length });
  }
  return { text: text + source.slice(at), nodes, shifts };
}

/** The whole body, blank lines at either end included. */
function placeRoot(root: BodyNode, source: string): void {
  const { pointAt } = createOffsets(source);
  root.position = { start: pointAt(0), end: pointAt(source.length) };
}

/** The body without its simple blocks, as far as nothing else depends on them. */
export function liftBlocks(source: string): Shortened {
  const { text, nodes, shifts } = lift(source);
  const restore = (tree: BodyNode): boolean => {
    shiftTree(tree, shifts, source);
    placeRoot(tree, source);
    return weaveBlocks(tree, nodes);
  };
  return { text, restore };
}
