/** Reads what follows a Chinese number: a unit, a share, 倍, 成, 分之, a classifier. */

import { over, plus, type Rational, ratio, times, unity, whole, zero } from '#lib/bilingual/text/rational';
import type { Figure, Measure } from './facts';
import { matchAt } from './scan';
import { findStart } from './startsWith';
import { findUnitAt } from './unitNames';
import { readZhNumber, type ZhNumber } from './zhNumerals';
import { classifier, digitClassifier } from './zhWords';

/** What a number counts, once its tail is read. */
export type Tail = {
  readonly kind: Figure['kind'] | 'top' | 'ordinal' | 'loose';
  readonly unit: Measure;
  readonly value: Rational;
  /** By what the number's step is multiplied. */
  readonly per: Rational;
  readonly end: number;
  readonly counted: boolean;
  /** The upper end of 百分之三四十. */
  readonly high?: Rational;
};

type Rule = (value: Rational, match: RegExpExecArray) => Omit<Tail, 'end'>;

const tail = (kind: Tail['kind'], value: Rational, per: Rational = unity): Omit<Tail, 'end'> => ({
  kind,
  unit: 'number',
  value,
  per,
  counted: true,
});

const share = (parts: number) => (value: Rational) =>
  tail('share', over(value, whole(parts)), ratio(1, parts));

const digit = '[一二三四五六七八九]';
const halfOf = '一二三四五六七八九';

/** 三成五 is 35 %, 三成半 too. */
function tenths(value: Rational, match: RegExpExecArray): Omit<Tail, 'end'> {
  const extra = match[1] ?? '';
  const fraction = extra === '' ? zero : extra === '半' ? ratio(1, 2) : ratio(halfOf.indexOf(extra) + 1, 10);
  return tail('share', over(plus(value, fraction), whole(10)), ratio(1, 10));
}

function discount(value: Rational): Omit<Tail, 'end'> {
  const parts = value.n >= 10n * value.d ? 100 : 10;
  return tail('share', over(value, whole(parts)), ratio(1, parts));
}

const findRule = findStart<Rule>([
  [/\s?(?:个?百分点|个?百分比点)/y, (value) => tail('points', over(value, whole(100)), ratio(1, 100))],
  [/\s?个?基点/y, (value) => tail('points', over(value, whole(10_000)), ratio(1, 10_000))],
  [/\s?%/y, share(100)],
  [/\s?‰/y, share(1000)],
  [/\s?倍半/y, (value) => tail('multiple', plus(value, ratio(1, 2)), ratio(1, 2))],
  [/\s?倍/y, (value) => tail('multiple', value)],
  [new RegExp(`成(${digit}|半)?(?!就(?!业)|[立果功为员本长绩熟效年都交份套品型人语批交])`, 'y'), tenths],
  [/折(?![射叠旧合腾磨])/y, discount],
  [/强/y, (value) => tail('top', value)],
  [/(?<=[五六七八九])旬/y, (value) => ({ ...tail('quantity', times(value, whole(10))), unit: 'year' })],
  [/(?:届|中全会)|(?<=届[^，。；]{0,6})次(?=(?:全体)?(?:会议|全会))/y, (value) => tail('ordinal', value)],
]);

function readFraction(text: string, number: ZhNumber): Tail | null {
  const joint = matchAt(/分之/y, text, number.end)?.[0];
  if (joint === undefined) return null;
  const top = readZhNumber(text, number.end + joint.length);
  if (top === null) return null;
  return {
    ...tail('share', over(top.value, number.value), zero),
    end: top.end,
    ...(top.high === null ? {} : { high: over(top.high, number.value) }),
  };
}

const slashed = /[/／]([2-9]|10)(?![\d/／.]|号|[A-Za-z]|决赛|期|日|标段)/y;

/** 2/3: a fraction in its lowest terms, and no date or pair of numbers. */
function readSlashed(text: string, number: ZhNumber): Tail | null {
  const joint = number.style === 'arabic' ? matchAt(slashed, text, number.end) : null;
  if (joint === null || /[\d/／.第A-Za-z月]$/.test(text.slice(0, number.end - 1))) return null;
  const [top, parts] = [number.value.n, BigInt(joint[1] ?? '0')];
  const isLowest = ![2n, 3n, 5n, 7n].some((prime) => top % prime === 0n && parts % prime === 0n);
  if (top >= parts || top < 1n || !isLowest) return null;
  return { ...tail('share', over(number.value, whole(parts)), zero), end: number.end + joint[0].length };
}

/** 百分之三十至四十: what the upper end counts, whose 百分之 is left out. */
export const partedLike = (low: Tail, parts: ZhNumber, high: ZhNumber): Tail | null =>
  low.kind === 'share' && low.per === zero
    ? { ...tail('share', over(high.value, parts.value), zero), end: high.end }
    : null;

const findHalf = findStart<Measure>([
  [/(?:个半|半)小时|个半钟头/y, 'hour'],
  [/个半月/y, 'month'],
  [/个半星期/y, 'week'],
]);

/** 一个半小时; 两年半 and 两天半 are read with their unit. */
function readHalved(text: string, number: ZhNumber): Tail | null {
  const found = findHalf(text, number.end);
  if (found === null) return null;
  const value = plus(number.value, ratio(1, 2));
  const end = number.end + found.match[0].length;
  return { kind: 'quantity', unit: found.meaning, value, per: ratio(1, 2), end, counted: true };
}

const quarters = /刻钟/y;

/** 一刻钟 is 15 minutes. */
function readQuarters(text: string, number: ZhNumber): Tail | null {
  if (text[number.end] !== '刻' || matchAt(quarters, text, number.end) === null) return null;
  const value = times(number.value, whole(15));
  return { kind: 'quantity', unit: 'minute', value, per: whole(15), end: number.end + 2, counted: true };
}

const andHalf = /半(?![径导成决夜山岛月年数天个])/y;

/** 三亩半: half a unit more. */
function withHalf(text: string, measured: Tail): Tail {
  if (matchAt(andHalf, text, measured.end) === null) return measured;
  return { ...measured, value: plus(measured.value, ratio(1, 2)), per: ratio(1, 2), end: measured.end + 1 };
}

const small = '([一二三四五六七八九]|\\d(?![\\d.]))';
/** The smaller unit that may follow a larger one, and how many of it make one. */
const minors: readonly (readonly [Measure, RegExp, number])[] = [
  ['CNY', new RegExp(`${small}[角毛](?:钱|${small}分(?:钱)?)?`, 'y'), 10],
  ['mu', new RegExp(`${small}分(?:地|田)?(?![之为别])`, 'y'), 10],
];

const smallValue = (word: string | undefined): Rational =>
  word === undefined ? zero : (readZhNumber(word, 0)?.value ?? zero);

/** 两元八角 is 2.8 yuan, 三亩五分 3.5 mu. */
function withMinor(text: string, measured: Tail): Tail {
  const [, pattern, parts] = minors.find(([unit]) => unit === measured.unit) ?? [];
  const match = pattern === undefined ? null : matchAt(pattern, text, measured.end);
  if (match === null || parts === undefined) return measured;
  const rest = plus(
    over(smallValue(match[1]), whole(parts)),
    over(smallValue(match[2]), whole(parts * parts)),
  );
  const per = ratio(1, match[2] === undefined ? parts : parts * parts);
  return { ...measured, value: plus(measured.value, rest), per, end: measured.end + match[0].length };
}

function readSpecial(text: string, number: ZhNumber): Tail | null {
  const found = findRule(text, number.end);
  if (found === null) return null;
  const { match, meaning: read } = found;
  if (match[0].startsWith('成') && number.style === 'arabic' && number.value.n >= 10n * number.value.d)
    return null;
  return { ...read(number.value, match), end: number.end + match[0].length };
}

/** 200目以上: whatever is counted, the bound after it belongs to the number. */
const unnamedBounded = /[\u4e00-\u9fff]{1,2}?(?=(?:及|或)?以[上下内]|左右|上下)/y;

/** 1小时20分 and 12分30秒; 15日内; 用电180度. */
const contexts: readonly (readonly [Measure, RegExp, RegExp])[] = [
  ['minute', /分(?=\d{1,2}秒)/y, /$/],
  ['minute', /分/y, /小时$/],
  ['day', /日(?=[之以]?内(?![容部外科]))/y, /$/],
  ['kilowatt-hour', /度(?![角数量假过日])/y, /电[^。；]{0,16}$/],
];

/** A unit whose name means other things as well, by what stands before the number. */
function readByContext(text: string, number: ZhNumber): Tail | null {
  if (!/[分度日]/.test(text[number.end] ?? '')) return null;
  const before = text
    .slice(Math.max(0, number.end - 24), number.end)
    .replace(/[\d.,一二三四五六七八九十百千万亿多余几]+$/, '');
  const found = contexts.find(
    ([, name, words]) => matchAt(name, text, number.end) !== null && words.test(before),
  );
  if (found === undefined) return null;
  const [unit] = found;
  return { kind: 'quantity', value: number.value, per: unity, unit, end: number.end + 1, counted: true };
}

const sharedPoints = /个?(?=[、，和与及][^，。；\d]{0,6}\d+(?:\.\d+)?个?百分点)/y;

const isOtherClause = /(?<!分别)(?:为|是|报|达到?)\d+(?:\.\d+)?，$/;

/** 分别下降1.2个、上升6.5个百分点: the first leaves its unit to the second. */
function readSharedPoints(text: string, number: ZhNumber): Tail | null {
  if (number.style === 'han' || number.step === unity) return null;
  const joint = matchAt(sharedPoints, text, number.end);
  /** 指数为102.1，涨幅回落0.4个百分点: two clauses. */
  if (joint === null || isOtherClause.test(text.slice(Math.max(0, number.end - 16), number.end + 1)))
    return null;
  const points = tail('points', over(number.value, whole(100)), ratio(1, 100));
  return { ...points, end: number.end + joint[0].length };
}

const spokenYuan = /块([一二三四五六七八九])(?=[，。；、）]|左右|上下|多|钱|[一每]?斤|$)/y;

/** 一块五 is 1.5 yuan. */
function readSpokenYuan(text: string, number: ZhNumber): Tail | null {
  const match = text[number.end] === '块' ? matchAt(spokenYuan, text, number.end) : null;
  if (match === null) return null;
  const value = plus(number.value, over(smallValue(match[1]), whole(10)));
  const end = number.end + match[0].length;
  return { kind: 'quantity', unit: 'CNY', value, per: ratio(1, 10), end, counted: true };
}

function readCounted(text: string, number: ZhNumber): Tail {
  const visits = matchAt(/\s?(?:人次|人·次|人\/次)/y, text, number.end)?.[0];
  const quantity = { kind: 'quantity', value: number.value, per: unity, counted: true } as const;
  if (visits !== undefined) return { ...quantity, unit: 'person-time', end: number.end + visits.length };
  const found = findUnitAt(text, number.end, 'zh');
  if (found !== null) return withHalf(text, withMinor(text, { ...quantity, ...found }));
  const read = readByContext(text, number);
  if (read !== null) return read;
  const counted =
    matchAt(classifier, text, number.end)?.[0] ??
    (number.style === 'arabic' ? matchAt(digitClassifier, text, number.end)?.[0] : undefined);
  if (counted !== undefined) return { ...quantity, unit: 'count', end: number.end + counted.length };
  const bounded = number.style === 'han' ? null : matchAt(unnamedBounded, text, number.end);
  if (bounded !== null) return { ...quantity, unit: 'number', end: number.end + bounded[0].length };
  return {
    ...quantity,
    kind: number.style === 'han' ? 'loose' : 'quantity',
    unit: 'number',
    end: number.end,
    counted: false,
  };
}

/** What a number counts: the most telling reading of the words after it. */
export const readTail = (text: string, number: ZhNumber): Tail =>
  readFraction(text, number) ??
  readSlashed(text, number) ??
  readHalved(text, number) ??
  readQuarters(text, number) ??
  readSpecial(text, number) ??
  readSharedPoints(text, number) ??
  readSpokenYuan(text, number) ??
  readCounted(text, number);

/** A tail's value for another number that shares it, such as the lower end of a range. */
export function scaledTail(tailOf: Tail, from: Rational, to: Rational): Rational {
  return from.n === 0n ? to : times(over(tailOf.value, from), to);
}
