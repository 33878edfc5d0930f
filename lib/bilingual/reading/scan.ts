/** A walk through a text in which what has been read is blanked, so that nothing is read twice. */
import { type CharHint, charHintsIn } from '#lib/bilingual/text/charHints';
import { lazily } from '#lib/bilingual/text/lazily';
import { widthFolded } from '#lib/bilingual/text/widthFolded';
import { hintsIn, type WordHint } from '#lib/bilingual/text/wordHints';
import type { Fact, Mark, MarkKind, Weight } from './facts';

export type Scan = {
  readonly text: string;
  /** The text with what has been read blanked out; offsets stay. */
  rest: string;
  /** Up to where figures have been read. */
  passed: number;
  readonly facts: Fact[];
  /** What its words hold, from before anything was read. */
  readonly holds: () => (hint: WordHint) => boolean;
  /** And what its characters are. */
  readonly shows: () => (hint: CharHint) => boolean;
};

/** Whatever no pattern matches and no word holds; `\s` leaves it out. */
export const blank = '\uffff';

/** A scan of a text, its full-width digits and letters read as plain ones. */
export function startScan(text: string): Scan {
  const rest = widthFolded(text);
  const holds = lazily(() => hintsIn(rest));
  const shows = lazily(() => charHintsIn(rest));
  return { text, rest, passed: 0, facts: [], holds, shows };
}

/** Words, characters or a pattern that a text holds wherever a costlier pattern matches; never looked for where they are not. */
export type Hint = WordHint | CharHint | string | RegExp;

/** Whether a cheap hint says that a pattern may match at all. */
export function mayHold(scan: Scan, hint: Hint): boolean {
  if (typeof hint === 'string') return scan.rest.includes(hint);
  if (hint instanceof RegExp) return hint.test(scan.rest);
  return 'groups' in hint ? scan.shows()(hint) : scan.holds()(hint);
}

/** Blanks a span: nothing else will be read from it. */
export function blankSpan(scan: Scan, start: number, end: number): void {
  scan.rest = scan.rest.slice(0, start) + blank.repeat(end - start) + scan.rest.slice(end);
}

/** Records facts and blanks the span they were read from. */
export function take(scan: Scan, span: { start: number; end: number }, facts: readonly Fact[]): void {
  scan.facts.push(...facts);
  blankSpan(scan, span.start, span.end);
}

/** Offers each match of a global pattern; what `read` makes of it is taken, null leaves it for others. */
export function takeAll(
  scan: Scan,
  pattern: RegExp,
  read: (match: RegExpExecArray, scan: Scan) => readonly Fact[] | null,
): void {
  const { rest } = scan;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
    const facts = read(match, scan);
    if (facts !== null) take(scan, { start: match.index, end: match.index + match[0].length }, facts);
  }
}

/** The same, where a hint says that the pattern may match at all. */
export function takeWhere(
  scan: Scan,
  hint: Hint,
  pattern: RegExp,
  read: (match: RegExpExecArray, scan: Scan) => readonly Fact[] | null,
): void {
  if (mayHold(scan, hint)) takeAll(scan, pattern, read);
}

/** Records facts without blanking: figures are read from left to right, and none is read again. */
export function pass(scan: Scan, end: number, facts: readonly Fact[]): void {
  scan.facts.push(...facts);
  scan.passed = end;
}

/** The match of a sticky pattern at an offset, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

type MarkParts = {
  readonly kind: MarkKind;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly weight?: Weight;
};

/** A mark read from a span of the text. */
export const markOf = (scan: Scan, { kind, key, start, end, weight = 'hard' }: MarkParts): Mark => ({
  kind,
  key,
  start,
  end,
  weight,
  surface: scan.text.slice(start, end).trim(),
});

/** A mark that covers a whole match. */
export const markMatch = (
  scan: Scan,
  match: RegExpExecArray,
  { kind, key, weight = 'hard' }: { readonly kind: MarkKind; readonly key: string; readonly weight?: Weight },
): Mark => markOf(scan, { kind, key, weight, start: match.index, end: match.index + match[0].length });
