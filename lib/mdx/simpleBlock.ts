/** Reads the commonest blocks without a parser: a heading, paragraph or list whose lines are plain words, some bold or slanted. */
import { plainLetters } from './plainLetters';
import { along, type Lines, readPhrases, span } from './simplePhrases';
import type { BodyNode } from './tree';

/** What may mean something anywhere in a line, or may not be what it seems. Asterisks are looked at by themselves. */
const marks = '\\0-\\x1f&\\\\`[\\]<>{}_~|';

/**
 * A line that the parser can only read one way. It begins with a letter, bracket or quotation mark and neither as a
 * program nor as an item of a list, ends with neither a space nor `#`, and holds no character reference.
 */
const simpleLine = new RegExp(
  `^(?:(#{1,6}) )?(?!import|export|\\d+[.)]|\\* )(?=[${plainLetters}*“‘《（])[^${marks}]*(?:&(?![#\\w]+;)[^${marks}]*)*(?<![ #])$`,
);

function readLine(line: Lines): BodyNode | null {
  const match = simpleLine.exec(line.text);
  if (match === null) return null;
  const depth = match[1]?.length ?? 0;
  const children = readPhrases(line, depth === 0 ? 0 : depth + 1);
  if (children === null) return null;
  const position = span(line.start, 0, line.text.length);
  return depth === 0
    ? { type: 'paragraph', children, position }
    : { type: 'heading', depth, children, position };
}

const bullet = '- ';

function readItem({ text, start }: Lines): BodyNode | null {
  if (!text.startsWith(bullet)) return null;
  const words = readLine({ text: text.slice(bullet.length), start: along(start, bullet.length) });
  if (words?.type !== 'paragraph') return null;
  const position = span(start, 0, text.length);
  return { type: 'listItem', spread: false, checked: null, children: [words], position };
}

function readItems({ text, start }: Lines): BodyNode | null {
  const children: BodyNode[] = [];
  let end = start;
  for (const [index, line] of text.split('\n').entries()) {
    const from = { line: start.line + index, column: 1, offset: (end.offset ?? 0) + Math.sign(index) };
    const item = readItem({ text: line, start: from });
    if (item === null) return null;
    children.push(item);
    end = along(from, line.length);
  }
  return { type: 'list', ordered: false, start: null, spread: false, children, position: { start, end } };
}

/** The heading, paragraph or list that lines are when they stand alone between blank lines; null when that takes the parser. */
export const readSimpleBlock = (lines: Lines): BodyNode | null =>
  lines.text.startsWith(bullet) ? readItems(lines) : readLine(lines);
