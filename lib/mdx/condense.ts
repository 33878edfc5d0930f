/** Shortens long stretches of plain words before parsing, and puts them back into the tree, since parsing is slow by the character. */
import { plainLetters } from './plainLetters';
import { type Shift, shiftTree } from './shiftTree';
import type { Shortened } from './shortened';
import type { BodyNode } from './tree';

type Stretch = {
  /** Where the words left out begin in the body, and what they are. */
  readonly from: number;
  readonly words: string;
  /** Where the mark stands for them in the shortened text. */
  readonly at: number;
};

/** A letter to the parser, and forbidden in content (`text/damaged`). */
export const mark = '\uE000';

/**
 * Words between words: no mark of Markdown, tag or program begins, ends or means anything within, and four characters
 * at either end stay, which is more than any rule looks at beside a mark. The number of an item stays whole.
 */
const stretch = new RegExp(
  `(?<=[${plainLetters}]{4})(?!\\d{0,5}[.)])[${plainLetters}，。、；：？（）《》“”‘’— ,.;:?()'"%/+-]{24,}(?=[${plainLetters}]{4})`,
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
        stretches.push({ from, words, at: from - saved });
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

const shiftAfter = ({ from, words, at }: Stretch): Shift => ({
  from: at + mark.length,
  by: from + words.length - at - mark.length,
});

/** Puts the words back into the tree, in place; false where some found no place. */
function fillTree(tree: BodyNode, stretches: readonly Stretch[]): boolean {
  let next = 0;
  const fill = (value: string): string => value.replaceAll(mark, () => stretches[next++]?.words ?? '');
  const walk = (node: BodyNode): void => {
    if (node.value?.includes(mark)) node.value = fill(node.value);
    for (const attribute of node.attributes ?? [])
      if (typeof attribute.value === 'string') attribute.value = fill(attribute.value);
    for (const child of node.children ?? []) walk(child);
  };
  walk(tree);
  return next === stretches.length;
}

/** The body with its long stretches of plain words left out. */
export function condense(source: string): Shortened {
  const stretches = listStretches(source);
  const restore = (tree: BodyNode): boolean => {
    shiftTree(tree, stretches.map(shiftAfter), source);
    return fillTree(tree, stretches);
  };
  return { text: shorten(source, stretches), restore };
}
