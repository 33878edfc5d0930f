/** Finds in what is drawn of a block the words that state its figures. */
import { Children, Fragment, type ReactNode } from 'react';
import { grouped } from '#lib/site/grouped';
import { isNested, type Nested } from './wordsOf';

/** A figure's words, where they stand in the block's text, its number within the block, and where its twin stands in the page. */
export type FactMark = {
  readonly n: number;
  readonly words: string;
  readonly start: number;
  readonly id: string;
  /** null where the page has no twin to lead to. */
  readonly twin: string | null;
};

/** A mark and where its words stand among all the words drawn. */
export type Placed = { readonly mark: FactMark; readonly start: number; readonly end: number };

/** What is drawn: its words, and where cells, list items and the like part them. */
type Drawn = { readonly words: string; readonly breaks: ReadonlySet<number> };

const inline = new Set<unknown>([
  Fragment,
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'dfn',
  'em',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
]);

/** Whether an element stands within a line of words. */
export const isInline = ({ type }: Nested): boolean => inline.has(type);

/** Whether no words of an element are to be seen: a picture, or what is only spoken or only repeats. */
export function isUnseen({ type, props: { className, 'aria-hidden': hidden } }: Nested): boolean {
  return type === 'svg' || className === 'hidden-words' || hidden === true || hidden === 'true';
}

function readDrawn(block: ReactNode): Drawn {
  const breaks = new Set<number>();
  let words = '';
  const read = (node: ReactNode): void => {
    if (typeof node === 'string') words += node;
    if (!isNested(node) || isUnseen(node)) return;
    if (!isInline(node)) breaks.add(words.length);
    for (const child of Children.toArray(node.props.children)) read(child);
    if (!isInline(node)) breaks.add(words.length);
  };
  read(block);
  return { words, breaks };
}

/** Whether words begin or end within a number: the 3 of 13 or of 3.5 is not 3. */
const cutsNumber = ({ words: drawn, breaks }: Drawn, start: number, end: number): boolean =>
  (!breaks.has(start) && /^\d/.test(drawn.slice(start)) && /\d[.,]?$/.test(drawn.slice(0, start))) ||
  (!breaks.has(end) && /\d$/.test(drawn.slice(start, end)) && /^[.,]?\d/.test(drawn.slice(end)));

/** How many letters of a node are seen. */
export const seenLength = (node: ReactNode): number => readDrawn(node).words.length;

/** Every place of some words that no other mark has. */
function freePlaces(drawn: Drawn, words: string, taken: readonly Placed[]): number[] {
  const places: number[] = [];
  for (let at = drawn.words.indexOf(words); at !== -1; at = drawn.words.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isTaken = taken.some((one) => at < one.end && one.start < end);
    if (!isTaken && at >= (places.at(-1) ?? -words.length) + words.length && !cutsNumber(drawn, at, end))
      places.push(at);
  }
  return places;
}

/** Marks of the same words keep their order; each takes the nearest place that leaves one for every mark after it. */
function placeSame(marks: readonly FactMark[], places: readonly number[]): Placed[] {
  let from = 0;
  return marks.flatMap((mark, index) => {
    const free = places.slice(from, Math.max(places.length - (marks.length - 1 - index), from + 1));
    const distance = (at: number): number => Math.abs(at - mark.start);
    const start = free.reduce<number | null>(
      (nearest, at) => (nearest !== null && distance(nearest) <= distance(at) ? nearest : at),
      null,
    );
    if (start === null) return [];
    from = places.indexOf(start) + 1;
    return [{ mark, start, end: start + mark.words.length }];
  });
}

/**
 * Where marks given in reading order stand, in the order of what is drawn, which may hold a little more or less than
 * the block's text. A mark whose words are not drawn is left out. Longer words are sought first: they may hold others.
 */
export function placeMarks(block: ReactNode, marks: readonly FactMark[]): Placed[] {
  const drawn = readDrawn(block);
  const alike = grouped(marks, ({ words }) => words).map((same) => ({ same, words: same[0]?.words ?? '' }));
  const placed: Placed[] = [];
  for (const { same, words } of alike.sort((a, b) => b.words.length - a.words.length))
    placed.push(...placeSame(same, freePlaces(drawn, words, placed)));
  return placed.sort((a, b) => a.start - b.start);
}
