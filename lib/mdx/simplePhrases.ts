/** Reads words of one line, some of them bold or slanted, without a parser. */
import { plainLetters } from './plainLetters';
import type { BodyNode, Point, Position } from './tree';

/** Lines of a body and where they begin. */
export type Lines = { readonly text: string; readonly start: Point };

/**
 * Words, or words between the same marks: those within begin with a letter, and what stands on both sides of the second
 * mark leaves no doubt that it is the end.
 */
const phrase = new RegExp(
  `([^*]+)|(\\*\\*?)(?=[${plainLetters}])([^*]*(?:[${plainLetters}]\\2|[。，；：！？》）]\\2(?=[${plainLetters}])|[^\\s*]\\2(?= |$)))(?!\\*)`,
  'y',
);

/** A point further on in the same line. */
export const along = ({ line, column, offset = 0 }: Point, by: number): Point => ({
  line,
  column: column + by,
  offset: offset + by,
});

/** From one column of a line to another, from 0 at its start. */
export const span = (start: Point, from: number, to: number): Position => ({
  start: along(start, from),
  end: along(start, to),
});

/**
 * The words of a line from a column on, bold and slanted ones apart; null where asterisks can be read in more than one
 * way. No other mark may stand in the line.
 */
export function readPhrases({ text, start }: Lines, from: number): BodyNode[] | null {
  const nodes: BodyNode[] = [];
  let at = from;
  while (at < text.length) {
    phrase.lastIndex = at;
    const match = phrase.exec(text);
    if (match === null) return null;
    const [whole, words, mark = '', marked = ''] = match;
    const end = at + whole.length;
    const position = span(start, at, end);
    if (words !== undefined) nodes.push({ type: 'text', value: words, position });
    else {
      const value = marked.slice(0, -mark.length);
      const inside = span(start, at + mark.length, end - mark.length);
      const children = [{ type: 'text', value, position: inside }];
      nodes.push({ type: mark === '*' ? 'emphasis' : 'strong', children, position });
    }
    at = end;
  }
  return nodes;
}
