/** Reads the quantities, shares, multiples and ranks of a Chinese text. */

import {
  approximate,
  compare,
  minus,
  plus,
  type Rational,
  times,
  unity,
  zero,
} from '#lib/bilingual/text/rational';
import { type Bound, type Direction, type Fact, type Figure, isFigure } from './facts';
import { markOf, matchAt, pass, type Scan } from './scan';
import { type Before, readAfter, readBefore } from './zhContext';
import { frameOf } from './zhFrames';
import { readZhNumber, type ZhNumber } from './zhNumerals';
import { readZhOrdinal } from './zhOrdinals';
import { partedLike, readTail, scaledTail, type Tail } from './zhTails';
import { isSpan, weightOf } from './zhWeights';
import { growsBefore, reachesBefore } from './zhWords';

const candidate =
  /[\d〇零一二三四五六七八九十百千万亿两俩仨廿卅]|[壹贰叁肆伍陆柒捌玖](?=[拾佰仟万亿])|[数几](?=[十百千万亿])/g;
const rangeJoint = /\s?(?:[—–-]{1,2}|[~～]|至|到|或)\s?(?=[\d一二三四五六七八九十百千两])/y;

type Reading = {
  readonly number: ZhNumber;
  readonly tail: Tail;
  readonly before: Before;
  /** Where 数 may end the noun before: 床位数十年 are ten years or decades. */
  readonly isSplit?: boolean;
};

/** 上百名: no digit, and yet a number of a size. */
const isHundreds = (scan: Scan, { bare, end }: ZhNumber): boolean =>
  bare && /[上成近超逾]/.test(scan.text[end - 2] ?? '');

const joinBounds = (number: ZhNumber, before: Bound, after: Bound | null): Bound => {
  if (before === 'exact') return after ?? number.vagueness ?? 'exact';
  if (before === 'nearly' && after === 'about') return 'about';
  if (before === 'up-to' || before === 'reached') return after ?? number.vagueness ?? before;
  return before;
};

/** 1.2倍和 before 3.3倍: the verb of the first is that of the second. */
const listedMultiple = /(?:[\d.]+|[一二两三四五六七八九十]+)倍(?:左右|多|以上)?[、和及与]$/;

/** 增长2倍 is ×3 by grammar; 增长到2倍 and 是去年的2倍 are ×2. */
function growth(text: string, { tail, before }: Reading): Pick<Figure, 'value' | 'otherwise'> {
  const left = text.slice(Math.max(0, before.start - 24), before.start).replace(listedMultiple, '');
  const words =
    left.slice(-10) + text.slice(before.start, tail.end).replace(/[\d一二两三四五六七八九十].*$/, '');
  const grows = growsBefore.test(words) && !reachesBefore.test(words.replace(/[约近了超过逾]+$/, ''));
  /** 高出近一倍: one time as much as before would be no news. */
  const isDouble =
    compare(tail.value, unity) === 0 && !reachesBefore.test(words.replace(/[约近了超过逾]+$/, ''));
  if (!grows && !isDouble) return { value: tail.value, otherwise: null };
  const value = plus(tail.value, unity);
  return { value, otherwise: compare(tail.value, unity) > 0 ? tail.value : null };
}

const kindOf = (tail: Tail): Figure['kind'] =>
  tail.kind === 'share' || tail.kind === 'points' || tail.kind === 'multiple' ? tail.kind : 'quantity';

type Ends = {
  readonly bound: Bound;
  readonly direction: Direction | null;
  readonly start: number;
  readonly end: number;
};

/** 最高额度由60万元提高至80万元: the second is the highest too. */
function frameBefore({ facts }: Scan, start: number): NonNullable<Figure['framed']> | null {
  const last = facts.at(-1);
  if (last === undefined || !isFigure(last) || start - last.end > 8 || start < last.end) return null;
  return last.framed === 'highest' || last.framed === 'lowest' ? last.framed : null;
}

function figureOf(scan: Scan, reading: Reading, ends: Ends): Figure {
  const { number, tail, before } = reading;
  const named =
    before.currency !== null && /^(?:number|count|CNY)$/.test(tail.unit) && tail.kind !== 'share'
      ? before.currency
      : tail.unit;
  const open = number.bare && named === 'count' ? 'number' : named;
  const { value, otherwise } =
    tail.kind === 'multiple' ? growth(scan.text, reading) : { value: tail.value, otherwise: null };
  /** 近三年 are the past three years, 近40天 may be not quite forty days. */
  const recent = ends.bound === 'nearly' && isSpan(open);
  const kind = kindOf(tail);
  const figure: Figure = {
    value,
    otherwise,
    kind,
    step: times(number.step, tail.per),
    unit: open,
    bound: recent ? 'up-to' : ends.bound,
    direction: tail.kind === 'multiple' ? null : ends.direction,
    weight: isHundreds(scan, number)
      ? 'faint'
      : weightOf(reading, open, tail.value, {
          counted: scan.rest.slice(number.end, tail.end),
          ahead: scan.rest.slice(Math.max(0, ends.start - 4), ends.start),
        }),
    start: ends.start,
    end: ends.end,
    surface: scan.text.slice(ends.start, ends.end).trim(),
  };
  const { moved } = before;
  const framed =
    before.framed ?? frameOf(scan, figure) ?? (moved === 'to' ? frameBefore(scan, ends.start) : null);
  const isMoved = moved !== null && moved !== undefined && kind !== 'multiple';
  if (!isMoved && framed === null) return figure;
  return { ...figure, ...(isMoved ? { moved } : {}), ...(framed === null ? {} : { framed }) };
}

/** 前三名, 位列前10; 前一次 and 前5天 are no ranks. */
function isTop(text: string, start: number, { kind, end }: Tail): boolean {
  if (kind === 'top') return true;
  if (text[start - 1] !== '前') return false;
  const left = text.slice(Math.max(0, start - 8), start);
  return (
    /[名位强列甲]$/.test(text.slice(start, end)) ||
    /(?:入|列|居|进|跻身|位|名|省市?|[市县区]|全[国省市球]|世界)前$/.test(left)
  );
}

function markFor(scan: Scan, { number, tail, before }: Reading): Fact | null {
  if (tail.kind === 'ordinal') {
    const key = String(approximate(number.value));
    const weight = key === '1' ? 'soft' : 'hard';
    return markOf(scan, { kind: 'ordinal', key, start: before.start, end: tail.end, weight });
  }
  if (tail.unit !== 'number' && tail.unit !== 'count') return null;
  if (tail.kind !== 'top' && tail.kind !== 'quantity' && tail.kind !== 'loose') return null;
  if (!isTop(scan.text, before.start, tail)) return null;
  const key = String(approximate(number.value));
  return markOf(scan, { kind: 'top', key, start: before.start, end: tail.end });
}

/** 三四家 and 百分之三四十: the upper end, the tail shared; null where there is but one. */
function upperOf({ number, tail }: Reading): Rational | null {
  if (tail.high !== undefined) return tail.high;
  return number.high === null ? null : scaledTail(tail, number.value, number.high);
}

function readSingle(scan: Scan, reading: Reading): void {
  const { number, tail, before } = reading;
  const mark = markFor(scan, reading);
  if (mark !== null) {
    pass(scan, mark.end, [mark]);
    return;
  }
  const after = readAfter(scan.rest, tail.end);
  const end = after.end;
  const isAbove =
    (number.bare && scan.text[number.end - 2] === '上') ||
    (tail.end >= number.end + 2 && scan.rest.startsWith('个多', number.end));
  const above = isAbove ? 'more-than' : null;
  const bound = joinBounds(number, before.bound, after.bound ?? above);
  const read = figureOf(scan, reading, { bound, direction: before.direction, start: before.start, end });
  const figure: Figure = reading.isSplit === true ? { ...read, bound: 'exact', shares: 'vague' } : read;
  const span = { start: before.start, end };
  const high = upperOf(reading);
  pass(scan, span.end, high === null ? [figure] : [figure, { ...figure, value: high }]);
}

/** The lower end of 3—5万元 takes the scale and the unit of the upper one. */
function lowerTail(low: Reading, high: Reading): { number: ZhNumber; tail: Tail } {
  const bare = low.number.scale.n === 1n && low.tail.unit === 'number' && low.tail.kind !== 'share';
  const shared =
    bare &&
    low.number.style === high.number.style &&
    approximate(low.number.value) < approximate(high.number.value) / approximate(high.number.scale);
  const value = shared ? times(low.number.value, high.number.scale) : low.number.value;
  const step = shared ? times(low.number.step, high.number.scale) : low.number.step;
  const number = { ...low.number, value, step };
  if (!bare && low.tail.kind !== 'loose') return { number, tail: low.tail };
  return {
    number,
    tail: { ...high.tail, value: scaledTail(high.tail, high.number.value, value), end: low.tail.end },
  };
}

/** 下调25个基点至3.45%, 增长5%至35亿元: by how much and to what, no two ends of a range. */
const isOtherMeasure = (low: Tail, high: Tail): boolean =>
  /^(?:share|points|multiple)$/.test(low.kind) && low.kind !== high.kind;

function readRange(scan: Scan, low: Reading): boolean {
  const joint = matchAt(rangeJoint, scan.rest, low.tail.end)?.[0];
  if (joint === undefined) return false;
  const at = low.tail.end + joint.length;
  const number = readZhNumber(scan.rest, at);
  if (number === null) return false;
  const tail = readTail(scan.rest, number);
  const shared = tail.kind === 'loose' ? partedLike(low.tail, low.number, number) : null;
  const high: Reading = { number, tail: shared ?? tail, before: low.before };
  if (high.tail.kind === 'loose' || (joint.trim() === '或' && low.tail.counted)) return false;
  if (isOtherMeasure(low.tail, high.tail)) return false;
  const after = readAfter(scan.rest, high.tail.end);
  const bound = joinBounds(number, low.before.bound, after.bound);
  const ends = { bound, direction: low.before.direction, start: low.before.start, end: after.end };
  const lower = figureOf(scan, { ...low, ...lowerTail(low, high) }, ends);
  pass(scan, after.end, [lower, figureOf(scan, high, ends)]);
  return true;
}

const degree = /\s?(?:度(?!电)|摄氏度|℃|°C)/y;

/** 零下5度 and -5℃: a temperature below nought. */
function isBelowZero(scan: Scan, at: number, number: ZhNumber): boolean {
  return (
    matchAt(degree, scan.rest, number.end) !== null &&
    /(?:零下|负|[-−–](?<![\d℃度C]\s?[-−–]))\s?$/.test(scan.rest.slice(Math.max(0, at - 4), at))
  );
}

const belowZero = (number: ZhNumber): ZhNumber => ({
  ...number,
  value: minus(zero, number.value),
  high: number.high === null ? null : minus(zero, number.high),
});

const isOfNoun = (text: string, at: number): boolean =>
  text[at] === '数' && /[位口户总次件例人辆]/.test(text[at - 1] ?? '');

function readFrom(scan: Scan, at: number): void {
  if (scan.rest.startsWith('零下', at)) return;
  if (readZhOrdinal(scan, at)) return;
  const read = readZhNumber(scan.rest, at);
  if (read === null) return;
  const number = isBelowZero(scan, at, read) ? belowZero(read) : read;
  const tail = readTail(scan.rest, number);
  const before = readBefore(scan.rest, at, scan.passed);
  const isSplit = number.vagueness === 'vague' && isSpan(tail.unit) && isOfNoun(scan.text, at);
  const reading = { number, tail, before, isSplit };
  if (!readRange(scan, reading)) readSingle(scan, reading);
}

/** Reads every number that is left in a scan. */
export function readZhQuantities(scan: Scan): void {
  scan.passed = 0;
  candidate.lastIndex = 0;
  for (let match = candidate.exec(scan.rest); match !== null; match = candidate.exec(scan.rest)) {
    readFrom(scan, match.index);
    candidate.lastIndex = Math.max(scan.passed, match.index + 1);
  }
}
