/** Marks in a drawn block the figures that agree in both languages, each leading to its twin. */
import { Children, cloneElement, type ReactElement, type ReactNode } from 'react';
import { isNested, wordsOf } from './wordsOf';

/** A figure's words in one language, its number within the block, and where its twin stands in the page. */
export type FactMark = {
  readonly n: number;
  readonly words: string;
  readonly id: string;
  readonly twin: string;
};

/** A mark and where its words stand among all the words of the block. */
type Placed = { readonly mark: FactMark; readonly start: number; readonly end: number };

/** Marks come in reading order; one whose words are not found after the one before it is left out. */
function placeMarks(words: string, marks: readonly FactMark[]): Placed[] {
  let from = 0;
  return marks.flatMap((mark) => {
    const start = words.indexOf(mark.words, from);
    if (start === -1) return [];
    from = start + mark.words.length;
    return [{ mark, start, end: from }];
  });
}

/** The part of a mark's words that stands in one run; its id stands on the first part. */
function drawMark({ mark, start }: Placed, from: number, words: string): ReactNode {
  return (
    <a
      key={`${mark.id} ${from}`}
      id={from === start ? mark.id : undefined}
      className="fact"
      data-pair={mark.n}
      href={`#${mark.twin}`}
    >
      {words}
    </a>
  );
}

/** A run of words that begins at `at`, cut where marks begin and end. */
function markRun(run: string, at: number, placed: readonly Placed[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const one of placed) {
    const start = Math.max(one.start - at, 0);
    const end = Math.min(one.end - at, run.length);
    if (start >= end || start < done) continue;
    parts.push(run.slice(done, start), drawMark(one, at + start, run.slice(start, end)));
    done = end;
  }
  return [...parts, run.slice(done)];
}

/** The marks whose words are found in the block, in reading order. */
export const findMarks = (block: ReactElement, marks: readonly FactMark[]): FactMark[] =>
  placeMarks(wordsOf(block), marks).map(({ mark }) => mark);

/** The block with its figures marked. */
export function markFacts(block: ReactElement, marks: readonly FactMark[]): ReactNode {
  const placed = placeMarks(wordsOf(block), marks);
  if (placed.length === 0) return block;
  let at = 0;
  const markNode = (node: ReactNode): ReactNode => {
    if (typeof node === 'string') {
      const parts = markRun(node, at, placed);
      at += node.length;
      return parts;
    }
    if (!isNested(node) || node.props.children === undefined) return node;
    return cloneElement(node, {}, ...Children.toArray(node.props.children).map(markNode));
  };
  return markNode(block);
}
