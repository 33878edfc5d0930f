/** Shortens long stretches of plain words before parsing, and puts them back into the tree, since parsing is slow by the character. */
import { createOffsets } from './offsets';
import type { BodyNode, Point, Position } from './tree';

type Stretch = {
  /** Where the words left out begin in the body, and what they are. */
  readonly from: number;
  readonly words: string;
  /** Where the mark stands for them in the shortened text. */
  readonly mark: number;
};

export type Condensed = {
  readonly text: string;
  /** Puts words and places of the body back into the tree of the text, in place; false where some words found no place. */
  readonly restore: (tree: BodyNode) => boolean;
};

/** A letter to the parser, and forbidden in content (`text/damaged`). */
const mark = '\uE000';

/** Letters of the two languages and digits, as plain ranges: by `\p{L}` the search takes twice as long. */
const letters = 'A-Za-z\\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u3400-\u4dbf\u4e00-\u9fff';

/**
 * Words between words: no mark of Markdown, tag or program begins, ends or means anything within, and four characters
 * at either end stay, which is more than any rule looks at beside a mark.
 */
const stretch = new RegExp(
  `(?<=[${letters}]{4})[${letters}，。、；：？（）《》“”‘’— ,.;:?()'"%/+-]{24,}(?=[${letters}]{4})`,
  'g',
);

/** Where brackets pair or programs may stand, words may be labels or names. */
const delicate = /[[\]<>{}`~|\\]|^ {0,3}(?:import|export)/m;

function listStretches(source: string): Stretch[] {
  const stretches: Stretch[] = [];
  let saved = 0;
  let offset = 0;
  for (const paragraph of source.split(/(?<=\n[ \t]*\n)/)) {
    if (!delicate.test(paragraph))
      for (const { 0: words, index } of paragraph.matchAll(stretch)) {
        const from = offset + index;
        stretches.push({ from, words, mark: from - saved });
        saved += words.length - mark.length;
      }
    offset += paragraph.length;
  }
  return stretches;
}

function shorten(source: string, stretches: readonly Stretch[]): string {
  let text = '';
  let at = 0;
  for (const { from, words } of stretches) {
    text += source.slice(at, from) + mark;
    at = from + words.length;
  }
  return text + source.slice(at);
}

/** From a place of the shortened text to that of the body. */
function createPlacing(source: string, stretches: readonly Stretch[]): (position: Position) => Position {
  const { pointAt } = createOffsets(source);
  const placeOf = ({ offset = 0 }: Point): Point => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.mark ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const before = stretches[low - 1];
    const shift = before === undefined ? 0 : before.from + before.words.length - before.mark - mark.length;
    return pointAt(offset + shift);
  };
  return ({ start, end }) => ({ start: placeOf(start), end: placeOf(end) });
}

function restoreTree(tree: BodyNode, source: string, stretches: readonly Stretch[]): boolean {
  const place = createPlacing(source, stretches);
  let next = 0;
  const fill = (value: string): string => value.replaceAll(mark, () => stretches[next++]?.words ?? '');
  const restore = (node: BodyNode): void => {
    if (node.position !== undefined) node.position = place(node.position);
    if (node.value?.includes(mark)) node.value = fill(node.value);
    for (const attribute of node.attributes ?? []) {
      if (attribute.position !== undefined) attribute.position = place(attribute.position);
      if (typeof attribute.value === 'string') attribute.value = fill(attribute.value);
    }
    for (const child of node.children ?? []) restore(child);
  };
  restore(tree);
  return next === stretches.length;
}

/** The body with its long stretches of plain words left out; null where there are none. */
export function condense(source: string): Condensed | null {
  if (source.includes(mark) || source.includes('\r')) return null;
  const stretches = listStretches(source);
  if (stretches.length === 0) return null;
  return {
    text: shorten(source, stretches),
    restore: (tree) => restoreTree(tree, source, stretches),
  };
}
