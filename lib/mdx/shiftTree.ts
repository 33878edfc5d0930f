/** Moves the tree of a text from which parts were taken out to where it stands in the text with them. */
import { createOffsets } from './offsets';
import type { BodyNode, Point, Position } from './tree';

/** From an offset of the shortened text on, how many characters have been taken out before. */
export type Shift = { readonly from: number; readonly by: number };

/** The last shift that begins at an offset or before; shifts stand in order. */
function findShift(shifts: readonly Shift[], offset: number): Shift | undefined {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1];
}

/** Gives a tree, in place, its positions in the whole text. */
export function shiftTree(root: BodyNode, shifts: readonly Shift[], source: string): void {
  const { pointAt } = createOffsets(source);
  const place = ({ offset = 0 }: Point): Point => pointAt(offset + (findShift(shifts, offset)?.by ?? 0));
  const move = (at: { position?: Position | undefined }): void => {
    if (at.position) at.position = { start: place(at.position.start), end: place(at.position.end) };
  };
  const walk = (node: BodyNode): void => {
    move(node);
    node.attributes?.forEach(move);
    node.children?.forEach(walk);
  };
  walk(root);
}
