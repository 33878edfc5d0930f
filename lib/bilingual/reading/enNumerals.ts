/** Reads an English number: digits or words, with million, bn, dozen, -plus. */

import { plus, type Rational, ratio, readDecimal, times, unity, whole } from '#lib/bilingual/text/rational';
import { readSpokenDecimals } from './enDecimals';
import { matchAt } from './scan';

export type EnNumber = {
  readonly end: number;
  readonly value: Rational;
  readonly step: Rational;
  readonly style: 'digits' | 'words';
  readonly scale: Rational;
  /** `vague` is “hundreds of”, `about` is “a dozen”. */
  readonly vagueness: 'vague' | null;
};

export const cardinals: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const scales: Readonly<Record<string, bigint>> = {
  dozen: 12n,
  hundred: 100n,
  thousand: 1000n,
  k: 1000n,
  million: 1_000_000n,
  mn: 1_000_000n,
  m: 1_000_000n,
  mln: 1_000_000n,
  billion: 1_000_000_000n,
  bn: 1_000_000_000n,
  b: 1_000_000_000n,
  bln: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
  tn: 1_000_000_000_000n,
  trn: 1_000_000_000_000n,
};

const digits = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const scaleWord =
  /(?:\s?-?\s?(hundred|thousand|million|billion|trillion|dozen)(?!s?\w)|\s?(bn|mn|mln|bln|trn|tn)\b|(k|m|b)\b(?![²³]))/iy;
const halfAfter = /\s(?:and\s)?a\shalf\b|-and-a-half\b/iy;
/** Half a million, a half-million, a quarter of a million, three quarters of a billion. */
const partBefore =
  /(?:(?:an?|one)[\s-])?(half|(?<=(?:a|one)[\s-])quarter|three[\s-](quarters))(?:\sof)?[\s-](?:an?[\s-])?(?=(?:hundred|thousand|million|billion|trillion|dozen)\b)/iy;
const partValues: Readonly<Record<string, Rational>> = {
  half: ratio(1, 2),
  quarter: ratio(1, 4),
  quarters: ratio(3, 4),
};
const word = /[a-z]+/iy;
const gap = /(?:\s?-\s?|\s)(?:and\s)?/y;

/** A scale after a number; a bare m is million only after a currency. */
function readScale(text: string, at: number, priced: boolean): { value: Rational; end: number } {
  let end = at;
  let value = 1n;
  for (let match = matchAt(scaleWord, text, end); match !== null; match = matchAt(scaleWord, text, end)) {
    if (match[3] !== undefined && !priced) break;
    value *= scales[(match[1] ?? match[2] ?? match[3] ?? '').toLowerCase()] ?? 1n;
    end += match[0].length;
  }
  return { value: whole(value), end };
}

function readDigits(text: string, at: number, priced: boolean): EnNumber | null {
  const found = matchAt(digits, text, at)?.[0];
  if (found === undefined) return null;
  const { value, step } = readDecimal(found);
  const mixed = matchAt(/\s?½|\s1\/2|\sand\sa\shalf/iy, text, at + found.length)?.[0] ?? '';
  const whole = mixed === '' ? value : plus(value, ratio(1, 2));
  const scale = readScale(text, at + found.length + mixed.length, priced);
  return {
    end: scale.end,
    value: times(whole, scale.value),
    step: times(step, scale.value),
    style: 'digits',
    scale: scale.value,
    vagueness: null,
  };
}

const plurals: Readonly<Record<string, bigint>> = {
  tens: 10n,
  dozens: 10n,
  scores: 10n,
  hundreds: 100n,
  thousands: 1000n,
  millions: 1_000_000n,
  billions: 1_000_000_000n,
  trillions: 1_000_000_000_000n,
};

const plural =
  /(tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b(?:\sof)?(?:\s(thousands|millions|billions|trillions)\b(?:\sof)?)?/iy;

/** “dozens” and “a few dozen” count by tens, as 几十 does. */
const scaleOf = (name: string): bigint => plurals[`${name.toLowerCase().replace(/s$/, '')}s`] ?? 1n;

const several =
  /(?:several|many|a\sfew|a\scouple\sof|a\scouple)\s(dozen|hundred|thousand|million|billion|trillion)\b(?:\s(thousand|million|billion|trillion)\b)?/iy;

const some =
  /(?:several|a\shandful\sof|a\shandful|a\sfew)(?=\s[a-z])(?!\s(?:times|fold|percent|per\scent))/iy;

/** “several” and “a handful of”, which are fewer than ten. */
function readSome(text: string, at: number): EnNumber | null {
  const words = matchAt(some, text, at)?.[0];
  if (words === undefined) return null;
  const end = at + words.length;
  return { end, value: whole(4), step: unity, style: 'words', scale: unity, vagueness: 'vague' };
}

/** “hundreds of thousands of”, “a few dozen”. */
function readVague(text: string, at: number): EnNumber | null {
  const match = matchAt(plural, text, at) ?? matchAt(several, text, at);
  if (match === null) return null;
  const [words, first = '', second = ''] = match;
  const value = whole(scaleOf(first) * (second === '' ? 1n : scaleOf(second)));
  return { end: at + words.length, value, step: unity, style: 'words', scale: unity, vagueness: 'vague' };
}

type Sum = {
  total: bigint;
  section: bigint;
  last: number;
  end: number;
  read: number;
  /** What the scales after its last digit multiply by: 100,000 in “two hundred thousand”. */
  scale: bigint;
};

/** Adds a word to the number; false when it does not belong to one. */
function addWord(sum: Sum, name: string): boolean {
  const cardinal = cardinals[name];
  const scale = scales[name];
  if (cardinal !== undefined) {
    if (sum.read > 0 && (cardinal >= sum.last || (cardinal >= 10 && sum.last < 100))) return false;
    sum.section += BigInt(cardinal);
    sum.last = cardinal < 20 ? 1 : 10;
    sum.scale = 1n;
    return true;
  }
  if (scale === undefined || name.length < 5) return false;
  const base = sum.section === 0n ? 1n : sum.section;
  if (scale <= 100n) sum.section = base * scale;
  else if (sum.section === 0n && sum.total > 0n) sum.total *= scale;
  else {
    sum.total += base * scale;
    sum.section = 0n;
  }
  sum.last = Number(scale);
  sum.scale *= scale;
  return true;
}

function readWords(text: string, at: number): EnNumber | null {
  const part = matchAt(partBefore, text, at);
  const lead = part?.[0] ?? '';
  const article =
    lead === ''
      ? (matchAt(/an?\s(?=(?:hundred|thousand|million|billion|trillion|dozen)\b)/iy, text, at)?.[0] ?? '')
      : '';
  const sum: Sum = { total: 0n, section: 0n, last: Number.POSITIVE_INFINITY, end: at, read: 0, scale: 1n };
  let next = at + lead.length + article.length;
  for (;;) {
    const name = matchAt(word, text, next)?.[0];
    if (name === undefined || !addWord(sum, name.toLowerCase())) break;
    sum.read += 1;
    sum.end = next + name.length;
    next = sum.end + (matchAt(gap, text, sum.end)?.[0].length ?? 0);
    if (next === sum.end) break;
  }
  return sum.read === 0
    ? null
    : finishWords(text, sum, partValues[(part?.[2] ?? part?.[1] ?? '').toLowerCase()] ?? null);
}

function finishWords(text: string, sum: Sum, part: Rational | null): EnNumber {
  const and = part !== null ? '' : (matchAt(halfAfter, text, sum.end)?.[0] ?? '');
  const point = part === null && and === '' ? readSpokenDecimals(text, sum.end) : null;
  const count = whole(sum.total + sum.section);
  const scale = readScale(text, point?.end ?? sum.end + and.length, false);
  const added = and === '' ? (point?.value ?? whole(0)) : ratio(1, 2);
  const value = part !== null ? times(count, part) : plus(count, added);
  return {
    end: scale.end,
    value: times(value, scale.value),
    step: times(point?.step ?? unity, scale.value),
    style: 'words',
    scale: and === '' && part === null ? times(scale.value, whole(sum.scale)) : scale.value,
    vagueness: null,
  };
}

/** The number at an offset, or null; `priced` when a currency sign stands before it. */
export const readEnNumber = (text: string, at: number, priced: boolean): EnNumber | null =>
  /\d/.test(text[at] ?? '')
    ? readDigits(text, at, priced)
    : (readVague(text, at) ?? readSome(text, at) ?? readWords(text, at));
