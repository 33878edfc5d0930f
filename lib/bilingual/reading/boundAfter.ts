/** Reads the bound stated behind a figure: 以上, “or more”. */
import type { Bound } from './facts';
import { findStart } from './startsWith';

/** A reader of such bounds: what stands at an offset, and where its words end. */
export function boundAfter(bounds: readonly (readonly [RegExp, Bound])[]) {
  const find = findStart(bounds);
  return (text: string, at: number): { bound: Bound | null; end: number } => {
    const found = find(text, at);
    return found === null
      ? { bound: null, end: at }
      : { bound: found.meaning, end: at + found.match[0].length };
  };
}
