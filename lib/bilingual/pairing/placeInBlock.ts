/** Where in its file an offset of a block's text stands. */
import type { Block } from '#lib/mdx/body';
import type { Place } from '#lib/site/problem';

type Span = { readonly start: number; readonly end: number };

function positionAt({ runs, line, column }: Block, offset: number): { line: number; column: number } {
  let before = 0;
  for (const run of runs) {
    if (offset < before + run.text.length) return { line: run.line, column: run.column + offset - before };
    before += run.text.length;
  }
  return { line, column };
}

/** The place of a span of the block's text. */
export function placeInBlock(file: string, block: Block, { start, end }: Span): Place {
  const from = positionAt(block, start);
  const to = positionAt(block, Math.max(start, end - 1));
  const ends = to.line === from.line && to.column >= from.column;
  return { file, ...from, endLine: from.line, endColumn: ends ? to.column + 1 : from.column + 1 };
}

/** The place of a block as a whole, for what it lacks. */
export const placeOfBlock = (file: string, { line, column }: Block): Place => ({ file, line, column });
