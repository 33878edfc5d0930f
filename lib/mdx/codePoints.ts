/** Finds characters no reader can see or that deceive one: bidi controls, invisible spaces, control bytes. */
import type { ContentProblem } from '#lib/site/problem';
import { problem, type RuleName } from './problems';

type CodePointRule = Extract<RuleName, `text/${string}`>;

/** All but what the two languages are mostly written in, as plain ranges: most texts hold none of it. */
const unusual =
  /[^\t\n -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u2bff\u3000-\u9fff\uff00-\uffef]/;

/** Everything that may be forbidden, in one pattern. */
const suspicious =
  /(?![\t\n])[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uE000-\uF8FF\uFEFF\uFFF0-\uFFFB\uFFFD-\uFFFF\u{E0000}-\u{E007F}]|\p{Surrogate}/gu;

const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const damaged = /[\uE000-\uF8FF\uFFFC\uFFFD\uFFFE\uFFFF]|\p{Surrogate}/u;
const control = /\p{Cc}/u;
const emojiBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\uFE0F?$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;

const joinsEmoji = (text: string, index: number): boolean =>
  text[index] === '\u200D' &&
  emojiBefore.test(text.slice(Math.max(0, index - 4), index)) &&
  emojiAfter.test(text.slice(index + 1, index + 3));

function ruleOf(character: string): CodePointRule {
  if (bidi.test(character)) return 'text/bidi-control';
  if (damaged.test(character)) return 'text/damaged';
  if (control.test(character)) return 'text/control';
  return 'text/invisible';
}

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Each forbidden character of a text, by UTF-16 offset. ZWJ is allowed only between emoji. */
export function listForbidden(text: string): { rule: CodePointRule; offset: number; codePoint: string }[] {
  if (!unusual.test(text)) return [];
  return [...text.matchAll(suspicious)]
    .filter((match) => !joinsEmoji(text, match.index))
    .map((match) => ({ rule: ruleOf(match[0]), offset: match.index, codePoint: nameOf(match[0]) }));
}

/**
 * A problem for each forbidden character of a text whose first line is line `startLine` of `file`;
 * at most 100, since a file in another encoding is wrong in one way, not in thousands.
 */
export function findForbidden(source: string, startLine: number, file: string): ContentProblem[] {
  let line = startLine;
  let lineStart = 0;
  let scanned = 0;
  return listForbidden(source)
    .slice(0, 100)
    .map(({ rule, offset, codePoint }) => {
      for (
        let at = source.indexOf('\n', scanned);
        at !== -1 && at < offset;
        at = source.indexOf('\n', at + 1)
      ) {
        line += 1;
        lineStart = at + 1;
      }
      scanned = Math.max(lineStart, offset);
      return problem(rule, { file, line, column: offset - lineStart + 1 }, { codePoint });
    });
}
