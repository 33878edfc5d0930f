/** Marks an English month or period with the end of it: “the end of June”, “the close of the second quarter”. */
import type { Mark } from './facts';
import { markMatch, type Scan } from './scan';

const before = /\b(?:(?:the\s)?(?:end|close)\sof\s(?:the\s)?|end-)$/i;

/** A mark of an English month or period, with the end of it where the text says so. */
export function markEnding(
  scan: Scan,
  match: RegExpExecArray,
  parts: Pick<Mark, 'kind' | 'key' | 'weight'>,
): Mark {
  const mark = markMatch(scan, match, parts);
  const words = before.exec(scan.text.slice(Math.max(0, match.index - 15), match.index))?.[0];
  if (words === undefined) return mark;
  const start = match.index - words.length;
  return { ...mark, start, surface: scan.text.slice(start, mark.end).trim() };
}
