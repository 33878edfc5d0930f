/** Reads what follows an English number: a unit, percent, times, -fold, a share. */

import { minus, over, plus, type Rational, ratio, unity, whole } from '#lib/bilingual/text/rational';
import { type EnNumber, readEnNumber } from './enNumerals';
import type { Figure, Measure } from './facts';
import { matchAt } from './scan';
import { findStart } from './startsWith';
import { findUnitAt } from './unitNames';

/** What a number counts, once its tail is read. */
export type Tail = {
  readonly kind: Figure['kind'];
  readonly unit: Measure;
  readonly value: Rational;
  readonly per: Rational;
  readonly end: number;
};

type Rule = { readonly kind: Figure['kind']; readonly parts: number };

const findRule = findStart<Rule>([
  [
    /[\s-]?(?:(?:of\sa\s)?percentage[\s-]points?|per[\s-]?cent[\s-]points?|%[\s-]points?|pps?\b|p\.p\.)/iy,
    { kind: 'points', parts: 100 },
  ],
  [/[\s-]?basis[\s-]points?/iy, { kind: 'points', parts: 10_000 }],
  [
    /-points?(?=\s(?:increase|rise|gain|improvement|growth|jump|drop|fall|decline|decrease|reduction|cut|lead|gap)\b)/iy,
    { kind: 'points', parts: 100 },
  ],
  [/[\s-]?(?:percent\b|per[\s-]cent\b|%|pct\b)/iy, { kind: 'share', parts: 100 }],
  [/[\s-]?‰/iy, { kind: 'share', parts: 1000 }],
  [
    /[\s-]times\s(?:running|in\sa\srow|in\ssuccession|on\sthe\strot|straight)\b/iy,
    { kind: 'quantity', parts: 1 },
  ],
  [/[\s-]?(?:times\b(?!\s(?:a|per)\s)|[\s-]?fold\b|x\b|×)/iy, { kind: 'multiple', parts: 1 }],
]);

const off = /\s(?:off|discount)\b/iy;
/** “four in ten”, “three out of five”. */
const among =
  /(?:\s(?!and\b|or\b)[a-z-]+){0,3}?\s(?:for(?=\severy\s)|in|out\sof)\s(?=(?:every\s)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|(?:a\s?)?hundred|(?:a\s)?thousand))(?:every\s)?/iy;

function readAmong(text: string, number: EnNumber): Tail | null {
  if (number.style !== 'words') return null;
  const joint = matchAt(among, text, number.end)?.[0];
  if (joint === undefined) return null;
  const all = readEnNumber(text, number.end + joint.length, false);
  if (all === null || all.value.n <= number.value.n) return null;
  if (all.style !== 'words' && !/every\s$/.test(joint)) return null;
  return {
    kind: 'share',
    unit: 'number',
    value: over(number.value, all.value),
    per: ratio(1, 100),
    end: all.end,
  };
}

const barePoints = /\spoints?\b/iy;

/** 0.4 points, once percentage points have been named. */
function readBarePoints(text: string, number: EnNumber, end: number | null): Tail | null {
  if (end === null || !/percentage[\s-]points?/i.test(text.slice(0, number.end))) return null;
  return { kind: 'points', unit: 'number', value: over(number.value, whole(100)), per: ratio(1, 100), end };
}

function readRule(text: string, number: EnNumber): Tail | null {
  const found = findRule(text, number.end);
  if (found === null) return null;
  const { kind, parts } = found.meaning;
  const end = number.end + found.match[0].length;
  const value = over(number.value, whole(parts));
  const discount = kind === 'share' ? matchAt(off, text, end) : null;
  const per = ratio(1, parts);
  if (discount === null) return { kind, unit: 'number', value, per, end };
  return { kind, unit: 'number', value: minus(unity, value), per, end: end + discount[0].length };
}

const visits =
  /[\s-](?:[\p{L}-]+\s){0,3}?(?:visits?|participations?|person-times?|attendances?|passenger\strips|trips|views|person\stimes)\b/iuy;
const people = /[\s-](?:[\p{L}-]+\s){0,2}?(?:people|persons|individuals)\b/iuy;

/** Whether what is counted is plainly people, and not visits. */
export const countsPeople = (text: string, at: number): boolean => matchAt(people, text, at) !== null;

/** The words that may stand between a number and its unit: 600-million-yuan, 3 more hectares. */
const gap =
  /-\s?|\s(?:more|additional|extra|further|consecutive|successive|straight|full|whole|working|new|opening|calendar|trading|teaching|long|clear|solid)\s|\s/iy;

/** “two days and a half”. */
function withHalf(text: string, measured: Tail): Tail {
  const half = matchAt(/\sand\sa\shalf\b/iy, text, measured.end)?.[0];
  if (half === undefined) return measured;
  const end = measured.end + half.length;
  return { ...measured, value: plus(measured.value, ratio(1, 2)), per: ratio(1, 2), end };
}

/** “increased by 11 year on year” counts no years. */
const onPeriod = /[\s-](?:on|over)[\s-](?:year|quarter|month|week)\b/iy;

/** “58 day-care centers” and “36 year-round attractions” count no time; “a 12-day-long fair” does. */
const compound =
  /(?<=\s(?:day|week|month|year|hour))(?:-(?:care|round|long|trippers|boarders)|\s(?:care|cent(?:er|re)s|schools|surgeries|nurseries|trippers|students|boarders))\b/iy;

function readUnit(text: string, number: EnNumber): Tail | null {
  const joint = matchAt(gap, text, number.end)?.[0] ?? '';
  const behind = joint === '' ? null : findUnitAt(text, number.end + joint.length, 'en');
  const found = behind ?? findUnitAt(text, number.end, 'en');
  if (found === null || matchAt(onPeriod, text, found.end) !== null) return null;
  if (matchAt(compound, text, found.end) !== null) return null;
  const glued = joint === '' && number.style === 'words';
  return glued ? null : withHalf(text, { kind: 'quantity', value: number.value, per: unity, ...found });
}

/** What a number counts: the most telling reading of the words after it. */
export function readTail(text: string, number: EnNumber): Tail {
  const bare = matchAt(barePoints, text, number.end);
  const pointsEnd = bare === null ? null : number.end + bare[0].length;
  const special =
    readRule(text, number) ??
    readBarePoints(text, number, pointsEnd) ??
    readAmong(text, number) ??
    readUnit(text, number);
  if (special !== null) return special;
  const counted = { kind: 'quantity', value: number.value, per: unity } as const;
  if (pointsEnd !== null) return { ...counted, unit: 'number', end: pointsEnd };
  const visited = matchAt(visits, text, number.end);
  if (visited !== null) return { ...counted, unit: 'person-time', end: number.end };
  return { ...counted, unit: countsPeople(text, number.end) ? 'count' : 'number', end: number.end };
}
