/** Marks in a drawn block the words that state its figures. */
import { Children, cloneElement, createElement, Fragment, type ReactNode } from 'react';
import { type FactMark, isInline, isUnseen, type Placed, placeMarks, seenLength } from './placeMarks';
import { isNested } from './wordsOf';

export type { FactMark };

/** A run of words or an element: where it stands among all words seen, and the mark it is wholly within. */
type Piece = {
  readonly node: ReactNode;
  readonly start: number;
  readonly end: number;
  readonly within: Placed | null;
};

/** Whether a mark may stand round a node: words, or what stands in a line and neither is nor holds a link. */
const isWrappable = (node: ReactNode): boolean =>
  !isNested(node) ||
  (isInline(node) && node.type !== 'a' && Children.toArray(node.props.children).every(isWrappable));

/** Words are cut where marks begin and end; elements stay whole. */
function cutNode(node: ReactNode, at: number, placed: readonly Placed[]): Piece[] {
  const whole = at + seenLength(node);
  const within = (start: number, end: number): Placed | null =>
    placed.find((one) => start < end && one.start <= start && end <= one.end) ?? null;
  if (typeof node !== 'string')
    return [{ node, start: at, end: whole, within: isWrappable(node) ? within(at, whole) : null }];
  const edges = placed.flatMap((one) => [one.start, one.end]).filter((edge) => at < edge && edge < whole);
  const cuts = [...new Set([at, ...edges, whole])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? at;
    return { node: node.slice(start - at, end - at), start, end, within: within(start, end) };
  });
}

/** The pieces of an element's children; neighbours within one mark are together. */
function cutChildren(children: ReactNode, at: number, placed: readonly Placed[]): Piece[][] {
  const runs: Piece[][] = [];
  let from = at;
  for (const child of Children.toArray(children)) {
    for (const piece of cutNode(child, from, placed)) {
      const before = runs.at(-1);
      if (piece.within !== null && before?.[0]?.within === piece.within) before.push(piece);
      else runs.push([piece]);
      from = piece.end;
    }
  }
  return runs;
}

type Wrapped = { readonly placed: Placed; readonly pieces: readonly Piece[]; readonly inLink: boolean };

/** A mark or a part of one; its id stands on the first part, and a link within a link would be none. */
function drawMark({ placed: { mark, start, end }, pieces, inLink }: Wrapped): ReactNode {
  const from = pieces[0]?.start ?? start;
  const isLast = pieces.at(-1)?.end === end;
  const attributes = {
    id: from === start ? mark.id : undefined,
    className: isLast ? 'fact' : 'fact fact-part',
    'data-pair': mark.n,
  };
  const words = pieces.map(({ node, start: at }) => <Fragment key={at}>{node}</Fragment>);
  const key = `${mark.id} ${from}`;
  if (mark.twin === null || inLink)
    return (
      <mark key={key} {...attributes}>
        {words}
      </mark>
    );
  return (
    <a key={key} {...attributes} href={`#${mark.twin}`}>
      {words}
    </a>
  );
}

/** The marks whose words are found in the block, in the order of what is drawn. */
export const findMarks = (block: ReactNode, marks: readonly FactMark[]): FactMark[] =>
  placeMarks(block, marks).map(({ mark }) => mark);

/** The block, drawn to plain elements, with its figures marked. */
export function markFacts(block: ReactNode, marks: readonly FactMark[]): ReactNode {
  const placed = placeMarks(block, marks);
  if (placed.length === 0) return block;
  const markWithin = (node: ReactNode, at: number, inLink: boolean): ReactNode => {
    if (!isNested(node) || isUnseen(node) || node.props.children === undefined) return node;
    const inner = inLink || node.type === 'a';
    const runs = cutChildren(node.props.children, at, placed).map((pieces) => {
      const [first] = pieces;
      if (first?.within) return drawMark({ placed: first.within, pieces, inLink: inner });
      return first === undefined ? null : markWithin(first.node, first.start, inner);
    });
    return cloneElement(node, {}, ...runs);
  };
  return markWithin(createElement(Fragment, {}, block), 0, false);
}
