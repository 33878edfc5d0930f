/** Marks in a drawn block the words that state its figures. */
import { Children, cloneElement, type ReactElement, type ReactNode } from 'react';
import { isNested } from './wordsOf';

/** A figure's words, where they stand in the block's text, its number within the block, and where its twin stands in the page. */
export type FactMark = {
  readonly n: number;
  readonly words: string;
  readonly start: number;
  readonly id: string;
  /** null where the page has no twin to lead to. */
  readonly twin: string | null;
};

/** A mark and where its words stand among all the words of the block. */
type Placed = { readonly mark: FactMark; readonly start: number; readonly end: number };

/** What is drawn: its words, and where cells, list items and the like part them. */
type Drawn = { readonly words: string; readonly breaks: ReadonlySet<number> };

const inline = new Set<unknown>([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
]);

function readDrawn(block: ReactElement): Drawn {
  const breaks = new Set<number>();
  let words = '';
  const read = (node: ReactNode): void => {
    if (typeof node === 'string') words += node;
    if (!isNested(node)) return;
    if (!inline.has(node.type)) breaks.add(words.length);
    for (const child of Children.toArray(node.props.children)) read(child);
    if (!inline.has(node.type)) breaks.add(words.length);
  };
  read(block);
  return { words, breaks };
}

/** Whether words begin or end within a number: the 3 of 13 or of 3.5 is not 3. */
const cutsNumber = ({ words: drawn, breaks }: Drawn, start: number, end: number): boolean =>
  (!breaks.has(start) && /^\d/.test(drawn.slice(start)) && /\d[.,]?$/.test(drawn.slice(0, start))) ||
  (!breaks.has(end) && /\d$/.test(drawn.slice(start, end)) && /^[.,]?\d/.test(drawn.slice(end)));

/** Where in the drawn words those of a mark stand: what is drawn may hold a little more or less than the block's text. */
function findNearest(drawn: Drawn, { words, start }: FactMark, from: number): number {
  const places: number[] = [];
  for (let at = drawn.words.indexOf(words, from); at !== -1; at = drawn.words.indexOf(words, at + 1))
    if (!cutsNumber(drawn, at, at + words.length)) places.push(at);
  const distance = (at: number): number => Math.abs(at - start);
  return places.reduce((nearest, at) => (distance(at) < distance(nearest) ? at : nearest), places[0] ?? -1);
}

/** Marks come in reading order; one whose words are not found after the one before it is left out. */
function placeMarks(block: ReactElement, marks: readonly FactMark[]): Placed[] {
  const drawn = readDrawn(block);
  let from = 0;
  return marks.flatMap((mark) => {
    const start = findNearest(drawn, mark, from);
    if (start === -1) return [];
    from = start + mark.words.length;
    return [{ mark, start, end: from }];
  });
}

/** The part of a mark's words that stands in one run; its id stands on the first part. */
function drawMark({ mark, start }: Placed, from: number, words: string): ReactNode {
  const { id, n, twin } = mark;
  const shared = { id: from === start ? id : undefined, className: 'fact', 'data-pair': n };
  const key = `${id} ${from}`;
  if (twin === null)
    return (
      <mark key={key} {...shared}>
        {words}
      </mark>
    );
  return (
    <a key={key} {...shared} href={`#${twin}`}>
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
  placeMarks(block, marks).map(({ mark }) => mark);

/** The block with its figures marked. */
export function markFacts(block: ReactElement, marks: readonly FactMark[]): ReactNode {
  const placed = placeMarks(block, marks);
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
