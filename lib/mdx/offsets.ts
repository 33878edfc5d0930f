/** Turns offsets of a text into lines and columns and back. */
import type { Point } from './tree';

export type Offsets = {
  /** Line and column from 1 of an offset from 0. */
  readonly pointAt: (offset: number) => Point;
  readonly offsetAt: (point: Point) => number;
};

/** The lines of a text are found once; each question is a binary search. */
export function createOffsets(source: string): Offsets {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  const pointAt = (offset: number): Point => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return { pointAt, offsetAt: ({ line, column }) => (starts[line - 1] ?? 0) + column - 1 };
}
