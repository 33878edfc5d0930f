/** Reads the quantities, shares and multiples of an English text. */

import { findEnding } from '#lib/bilingual/text/endsIn';
import { approximate, compare, over, type Rational, times, unity, whole } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import { lowerSigned, signed } from './enBelowZero';
import { endOfChange } from './enChangeEnds';
import {
  type Before,
  boundOfSpan,
  directionAfter,
  movedTo,
  paceAfter,
  readAfter,
  readBefore,
  wordsRound,
} from './enContext';
import { frameOf } from './enFrames';
import { cardinals, type EnNumber, readEnNumber } from './enNumerals';
import { areNeighbours, isBehind, isRiseTo } from './enRangeEnds';
import { readTail, type Tail } from './enTails';
import type { Bound, Direction, Fact, Figure, Weight } from './facts';
import { markOf, matchAt, mayHold, pass, type Scan } from './scan';

const words = Object.keys(cardinals)
  .sort((a, b) => b.length - a.length)
  .join('|');
const plurals = 'tens|dozens|scores|hundreds|thousands|millions|billions|trillions';
const scales = 'hundred|thousand|million|billion|trillion|dozen';
const candidate = new RegExp(
  `\\d|\\b(?:(?:several|many|a\\sfew|a\\scouple(?:\\sof)?)\\s(?:${scales})|(?:(?:(?:an?|one)[\\s-])?half|(?:a|one)[\\s-]quarter|three[\\s-]quarters)(?:\\sof)?[\\s-](?:an?[\\s-])?(?:${scales})|an?\\s(?:${scales})|several|a\\sfew|a\\shandful|(?:${words}|${plurals}|${scales}))(?![a-z’'])`,
  'gi',
);
const digit = /\d/g;
const hints = {
  digit: wordHint(/\d/),
  word: wordHint(new RegExp(`^(?:several|few|handful|half|${words}|${plurals}|${scales})$`, 'i')),
};
const rangeJoint =
  /\s?(?:[–—~]|-)\s?(?=[\d$¥])|-?\s(?:to|and|or)\s(?:an?\s)?(?=\d|[a-z]|RMB|CNY|US\$|¥|\$)|-to-/iy;

type Reading = { readonly number: EnNumber; readonly tail: Tail; readonly before: Before };

const ten = whole(10);

function weightOf({ number, tail }: Reading, unit: Figure['unit']): Weight {
  const generic = unit === 'number' || unit === 'count' || unit === 'person-time';
  const small = compare(number.value, ten) <= 0;
  if (tail.kind !== 'quantity') return 'hard';
  if (compare(number.value, unity) === 0 && (generic || number.style === 'words')) return 'soft';
  if (number.vagueness === 'vague') return small ? 'soft' : 'light';
  if (generic && small) return 'light';
  return number.style === 'words' && small ? 'light' : 'hard';
}

/** “a dozen” is about twelve, “tens of” names a scale. */
function boundOf({ number, before }: Reading, after: Bound | null): Bound {
  if (before.bound === 'about' && after === 'more-than') return after;
  if (before.bound === 'up-to') return after ?? before.bound;
  if (before.bound !== 'exact') return before.bound;
  return after ?? number.vagueness ?? 'exact';
}

type Ends = {
  readonly bound: Bound;
  readonly direction: Direction | null;
  readonly start: number;
  readonly end: number;
};

function figureOf(scan: Scan, reading: Reading, ends: Ends): Figure {
  const { number, tail, before } = reading;
  const surface = scan.text.slice(ends.start, ends.end).trim();
  const unit =
    tail.kind === 'quantity' && (tail.unit === 'number' || tail.unit === 'count' || tail.unit === 'CNY')
      ? (before.currency ?? tail.unit)
      : tail.unit;
  const moved = movedTo(before, scan.rest, ends.end);
  const figure: Figure = {
    kind: tail.kind,
    value: tail.value,
    step: times(number.step, tail.per),
    unit,
    bound: boundOfSpan(ends.bound, unit, wordsRound(scan.text, ends.start, ends.end)),
    direction: tail.kind === 'multiple' ? null : ends.direction,
    otherwise: null,
    weight: weightOf(reading, unit),
    start: ends.start,
    end: ends.end,
    surface,
  };
  const framed = frameOf(scan, figure);
  const told = framed === null ? figure : { ...figure, framed };
  return moved === null || moved === undefined ? told : { ...told, moved };
}

const findLabel = findEnding<'ordinal' | 'top'>([
  [
    /(?:\bNos?\.\s?|#|\b(?:number|line|decree|order|article|chapter|paragraph|clause|phase|level|class|grade|category|stage|tier|section)\s)$/i,
    'ordinal',
  ],
  /** “the top 100”, “Fortune 500”. */
  [/\b(?:top|Fortune|the\sbest|leading)[\s-]$/i, 'top'],
]);
const best = /\s(?:best|strongest|largest|biggest)\b/iy;

function markFor(scan: Scan, { number, tail, before }: Reading): Fact | null {
  if (tail.kind !== 'quantity' || (tail.unit !== 'number' && tail.unit !== 'count')) return null;
  if (before.bound !== 'exact') return null;
  const left = scan.rest.slice(Math.max(0, before.start - 16), before.start);
  const label = findLabel(left);
  if (label?.meaning === 'top' && approximate(number.value) >= 1e5) return null;
  if (label === null && matchAt(best, scan.rest, number.end) === null) return null;
  const kind = label?.meaning ?? 'top';
  const key = String(approximate(number.value));
  const start = before.start - (label?.words.length ?? 0);
  return markOf(scan, { kind, key, start, end: number.end, weight: kind === 'ordinal' ? 'light' : 'hard' });
}

/** The lower end of “3 to 5 million yuan” takes the scale and the unit of the upper one. */
function lowerReading(low: Reading, high: Reading): Reading {
  const open = low.tail.kind === 'quantity' && low.tail.unit === 'number';
  if (!open) return low;
  const bare =
    low.number.scale.n === 1n &&
    approximate(low.number.value) < approximate(over(high.number.value, high.number.scale));
  const scale = bare ? high.number.scale : unity;
  const number = {
    ...low.number,
    value: times(low.number.value, scale),
    step: times(low.number.step, scale),
  };
  const value: Rational =
    high.number.value.n === 0n ? number.value : times(over(high.tail.value, high.number.value), number.value);
  return { ...low, number, tail: { ...high.tail, value } };
}

function readUpper(scan: Scan, low: Reading): Reading | null {
  const joint = matchAt(rangeJoint, scan.rest, low.tail.end)?.[0];
  if (joint === undefined) return null;
  const start = low.tail.end + joint.length;
  const sign = matchAt(/(?:RMB|CNY|US\$|¥|\$)\s?|(?:minus|negative)\s/iy, scan.rest, start)?.[0] ?? '';
  const at = start + sign.length;
  const read = readEnNumber(scan.rest, at, low.before.currency !== null);
  if (read === null) return null;
  const number = signed(scan, at, read);
  const high = { number, tail: readTail(scan.rest, number), before: low.before };
  const listed = /\b(?:and|or)\b/.test(joint);
  const between = /\bbetween\s$/i.test(scan.rest.slice(0, low.before.start));
  const openEnded =
    low.tail.kind === 'quantity' &&
    low.tail.unit === 'number' &&
    (high.tail.unit !== 'number' || high.tail.kind !== 'quantity' || low.before.currency !== null);
  const isMixed =
    low.tail.unit !== 'number' && high.tail.unit !== 'number' && low.tail.unit !== high.tail.unit;
  /** “1.8 points to 52.4%”: by how much and to what. */
  if (/\bpoints?\s$/.test(scan.rest.slice(0, low.tail.end + 1)) && high.tail.kind === 'share') return null;
  /** “50 visits to 28 firms”. */
  if (low.tail.unit === 'person-time' && high.tail.unit !== 'person-time') return null;
  /** “3.15 billion to 430 firms” and “under three to 4.2 places”: the second is another figure. */
  const isOther =
    /\bto\b/.test(joint) &&
    sign === '' &&
    (low.before.bound === 'less-than' || isBehind(low.number, read) || isRiseTo(scan.rest, low, high.tail));
  if (isOther || isMixed || (low.tail.kind !== 'quantity' && low.tail.kind !== high.tail.kind)) return null;
  const alike = low.number.style === number.style;
  return !listed ||
    between ||
    ((openEnded || (/\bor\b/.test(joint) && areNeighbours(low.number, read))) && alike)
    ? high
    : null;
}

function readRange(scan: Scan, low: Reading): boolean {
  const high = readUpper(scan, low);
  if (high === null) return false;
  const after = readAfter(scan.rest, high.tail.end);
  /** “from the age of six to twelve” has two ends. */
  const opens = /^from\s/i.test(scan.rest.slice(low.before.start, low.before.start + 5));
  const ends = {
    bound: opens ? (after.bound ?? 'exact') : boundOf(low, after.bound),
    direction: low.before.direction ?? directionAfter(scan.rest, after.end),
    start: low.before.start,
    end: after.end,
  };
  const apart = /\bfrom\s$/i.test(scan.rest.slice(0, low.before.start)) && low.before.bound !== 'exact';
  const upper = apart ? { ...ends, bound: after.bound ?? 'exact' } : ends;
  const number = lowerSigned(scan, low.before.start, { low: low.number, high: high.number });
  const lower = { ...low, number };
  pass(scan, ends.end, [figureOf(scan, lowerReading(lower, high), ends), figureOf(scan, high, upper)]);
  return true;
}

/** A plus or “or so” may stand before the unit, 4,000-plus mu; 60 percent or more is read with its unit first. */
function readBetween(scan: Scan, number: EnNumber): { number: EnNumber; bound: Bound | null } {
  const between = readAfter(scan.rest, number.end);
  const isBehindUnit = between.bound !== null && readTail(scan.rest, number).end > number.end;
  return between.bound === null || isBehindUnit
    ? { number, bound: null }
    : { number: { ...number, end: between.end }, bound: between.bound };
}

function readSingle(scan: Scan, reading: Reading, within: Bound | null): void {
  const mark = markFor(scan, reading);
  if (mark !== null) {
    pass(scan, mark.end, [mark]);
    return;
  }
  const { end } = reading.tail;
  /** Where nothing stands between the number and its end, what comes after has been looked at. */
  const after =
    within === null && end > reading.number.end ? readAfter(scan.rest, end) : { bound: within, end };
  const direction =
    paceAfter(scan.rest, after.end) ?? reading.before.direction ?? directionAfter(scan.rest, after.end);
  const ends = {
    bound: boundOf(reading, after.bound),
    direction,
    start: reading.before.start,
    end: after.end,
  };
  pass(scan, ends.end, [figureOf(scan, reading, ends)]);
}

function readFrom(scan: Scan, at: number): void {
  const before = readBefore(scan, at, scan.passed);
  const read = readEnNumber(scan.rest, at, before.currency !== null);
  if (read === null) return;
  const { number, bound } = readBetween(scan, signed(scan, at, read));
  const plain = readTail(scan.rest, number);
  const isBare = plain.kind === 'quantity' && plain.unit === 'number' && before.currency === null;
  const tail = isBare ? (endOfChange(scan, number, before.start) ?? plain) : plain;
  const reading = { number, tail, before };
  if (!readRange(scan, reading)) readSingle(scan, reading, bound);
}

/** Reads every number that is left in a scan. */
export function readEnQuantities(scan: Scan): void {
  const pattern = mayHold(scan, hints.word) ? candidate : digit;
  if (pattern === digit && !mayHold(scan, hints.digit)) return;
  scan.passed = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(scan.rest); match !== null; match = pattern.exec(scan.rest)) {
    readFrom(scan, match.index);
    pattern.lastIndex = Math.max(scan.passed, pattern.lastIndex);
  }
}
