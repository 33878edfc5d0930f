/** When two facts state the same: in value, unit, key, or as one converted into the other. */

import { type Fact, type Figure, isFigure, type Mark } from '#lib/bilingual/reading/facts';
import { compare, distance, equal, type Rational, ratio, times, unity } from '#lib/bilingual/text/rational';
import type { UnitKind } from '#lib/site/unit';
import { findUnit, unitIds } from '#lib/site/units';
import { sameKey } from './sameKey';

/** Whether a Chinese and an English fact agree. */
export type Agrees = (zh: Fact, en: Fact) => boolean;

/** What a figure's unit measures; null where the text leaves it open. */
export const measureOf = ({ unit }: Figure): UnitKind | null =>
  unit === 'number' ? null : findUnit(unit).kind;

const factorOf = ({ unit }: Figure): Rational =>
  unit === 'number' ? unity : ratio(...findUnit(unit).factor);

/** A figure in the base unit of what it measures. */
export const baseValue = (figure: Figure): Rational => times(figure.value, factorOf(figure));

/** The worth of the last digit shown, in the base unit. */
export const baseStep = (figure: Figure): Rational => times(figure.step, factorOf(figure));

/** “about 37,300 hectares” is rounded to hundreds: the noughts of what is called about may be none. */
function roundedStep(figure: Figure): Rational {
  const noughts =
    figure.bound === 'about' ? /\d0*[1-9]\d*?(0+)(?!\d)/.exec(figure.surface.replace(/,/g, '')) : null;
  const digits = Math.min(noughts?.[1]?.length ?? 0, 2);
  return times(baseStep(figure), ratio(10 ** digits, 1));
}

export const sameMeasure = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && (a.kind !== 'quantity' || a.unit === b.unit || measureOf(a) === measureOf(b));

/** Whether a text leaves open what a figure counts. */
export const isOpen = (figure: Figure): boolean => figure.unit === 'number' || figure.unit === 'count';

/** Counts and bare numbers may stand for one another, and for visits. */
const looseMeasure = (a: Figure, b: Figure): boolean => {
  if (a.kind !== b.kind || a.kind !== 'quantity') return false;
  if (a.unit === 'person-time') return b.unit === 'number';
  if (b.unit === 'person-time') return isOpen(a);
  return a.unit === 'number' || b.unit === 'number' || (isOpen(a) && isOpen(b));
};

/** Makes a way of agreeing of a test of two figures. */
export const figures =
  (test: (zh: Figure, en: Figure) => boolean): Agrees =>
  (zh, en) =>
    isFigure(zh) && isFigure(en) && test(zh, en);

const direct = (zh: Figure, en: Figure): boolean => zh.direction === en.direction;

/** 90后 may be “born after 1990”. */
const sameMarkKind = (zh: Mark, en: Mark): boolean =>
  zh.kind === en.kind || (zh.kind === 'decade' && en.kind === 'year');

export const sameMark: Agrees = (zh, en) =>
  !isFigure(zh) && !isFigure(en) && sameMarkKind(zh, en) && sameKey(zh, en);

export const sameFigure: Agrees = figures((a, b) => {
  if (!sameMeasure(a, b)) return false;
  return a.unit === b.unit ? equal(a.value, b.value) : equal(baseValue(a), baseValue(b));
});

/** In one unit, but for lengths of time: 3.3万平方米 is not the 3.3 hectares that 50 mu come to, while its own metres are there. */
export const sameFigureAndBound: Agrees = figures(
  (a, b) => (a.unit === b.unit || isSpan(a)) && a.bound === b.bound && direct(a, b) && sameFigure(a, b),
);

export const sameNumber: Agrees = figures((a, b) => looseMeasure(a, b) && equal(a.value, b.value));

export const sameNumberAndBound: Agrees = figures((a, b) => a.bound === b.bound && sameNumber(a, b));

/** 五次 is “five times”, which multiplies nothing. */
export const sameOccasions: Agrees = figures(
  (zh, en) =>
    zh.kind === 'quantity' && en.kind === 'multiple' && /次$/.test(zh.surface) && equal(zh.value, en.value),
);

const isTimes = (figure: Figure): boolean =>
  figure.kind === 'multiple' || (figure.kind === 'quantity' && isOpen(figure));

/** “five times” counts as much as it multiplies. */
export const sameTimes: Agrees = figures(
  (a, b) => a.kind !== b.kind && isTimes(a) && isTimes(b) && equal(a.value, b.value),
);

const countable: readonly Mark['kind'][] = ['top', 'ordinal', 'grade', 'year', 'slogan'];

/** A length of time. */
export const isSpan = (fact: Fact): fact is Figure =>
  fact.kind === 'quantity' && /^(?:months|seconds)$/.test(measureOf(fact) ?? '');

/** 十大 is ten, 第743号 may be 743, 连续三个月 the third month running though 首批3个 is not the third, and 2000 may have been read as a year. */
export const markAsNumber: Agrees = (zh, en) => {
  const [mark, figure] = isFigure(zh) ? [en, zh] : [zh, en];
  if (isFigure(mark) || !isFigure(figure) || figure.kind !== 'quantity' || !countable.includes(mark.kind))
    return false;
  if (mark.kind === 'grade' && figure.weight === 'soft') return false;
  const isPlace = mark === en && mark.kind === 'ordinal' && /(?:st|nd|rd|th)$/i.test(mark.surface);
  if (isPlace && /\d\s?个$/.test(figure.surface)) return false;
  const isRun = mark.kind === 'ordinal' || (mark.kind === 'grade' && mark === en);
  const open = isOpen(figure) || (isRun && isSpan(figure));
  return open && /^\d+$/.test(mark.key) && equal(figure.value, ratio(BigInt(mark.key), 1n));
};

/** 21世纪初 may be “the early 2000s”. */
export const centuryAsDecade: Agrees = (zh, en) =>
  zh.kind === 'century' && en.kind === 'decade' && `${Number(zh.key) - 1}00` === en.key;

export const ordinalAsTop: Agrees = (zh, en) =>
  !isFigure(zh) && !isFigure(en) && zh.kind === 'top' && en.kind === 'ordinal' && zh.key === en.key;

/** 一等奖 and the first prize, 第三期 and Phase III. */
export const gradeAsOrdinal: Agrees = (zh, en) =>
  !isFigure(zh) && !isFigure(en) && zh.key === en.key && [zh.kind, en.kind].sort().join() === 'grade,ordinal';

/** 每月10日 and “the tenth day of every month”, 三月初三 and “the 3rd of the third month”. */
export const dayAsOrdinal: Agrees = (zh, en) => {
  const [day, rank] = zh.kind === 'day' ? [zh, en] : [en, zh];
  if (isFigure(day) || isFigure(rank) || day.kind !== 'day' || rank.kind !== 'ordinal') return false;
  return day.key === `?-${rank.key}` && (rank === en || /月/.test(rank.surface));
};

/** 十几名 are “more than a dozen” or “a dozen or so”. */
export const teens: Agrees = figures(
  (zh, en) =>
    zh.kind === 'quantity' &&
    en.kind === 'quantity' &&
    /十[几多]/.test(zh.surface) &&
    equal(zh.value, ratio(10, 1)) &&
    equal(en.value, ratio(12, 1)) &&
    /^(?:more-than|about|vague)$/.test(en.bound),
);

/** 三五个, 七八家: a numeral and its neighbour, which name no number. */
const fewInWords = /^(?:三五|[两二]三|三四|四五|五六|六七|七八|八九)/;

/** 三五个 are “a few” or “several”. */
export const fewOrSeveral: Agrees = figures(
  (zh, en) =>
    en.bound === 'vague' &&
    /\b(?:few|several)\b/i.test(en.surface) &&
    zh.kind === 'quantity' &&
    fewInWords.test(zh.surface) &&
    compare(zh.value, ratio(10, 1)) < 0,
);

/** The larger of two. */
export const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** Whether two amounts differ by no more than a share of the larger. */
export const within = (a: Rational, b: Rational, share: Rational): boolean =>
  compare(distance(a, b), times(larger(a, b), share)) <= 0;

/** 1,000 mu and 67 hectares: apart by no more than the last digit shown, and by 2 % at most; or rounded to it, by 5 %. */
export const converted: Agrees = figures((a, b) => {
  if (!sameMeasure(a, b) || a.unit === b.unit) return false;
  const [from, to] = [baseValue(a), baseValue(b)];
  const [apart, digit] = [distance(from, to), larger(roundedStep(a), roundedStep(b))];
  if (compare(apart, digit) <= 0 && within(from, to, ratio(1, 50))) return true;
  return compare(times(apart, ratio(2, 1)), digit) <= 0 && within(from, to, ratio(1, 20));
});

/** “867 hectares of this and 3,267 of that”: the second figure leaves its unit to the first. */
export const borrowed: Agrees = figures(
  (zh, en) =>
    en.kind === 'quantity' &&
    en.unit === 'number' &&
    /^(?:area|mass|length|volume)$/.test(measureOf(zh) ?? '') &&
    unitIds.some((unit) => converted(zh, { ...en, unit })),
);

/** 提前15天 is “half a month early”, and 30天 a month. */
export const monthOfDays: Agrees = figures((a, b) => {
  const [days, months] = measureOf(a) === 'seconds' ? [a, b] : [b, a];
  if (measureOf(days) !== 'seconds' || measureOf(months) !== 'months' || days.unit !== 'day') return false;
  return (
    compare(baseValue(months), ratio(3, 1)) <= 0 && equal(days.value, times(baseValue(months), ratio(30, 1)))
  );
});

/** 50学时 are fifty hours: a count agrees with any measure but money, where nothing agrees better. */
export const sameValue: Agrees = figures(
  (zh, en) =>
    zh.kind === 'quantity' &&
    en.kind === 'quantity' &&
    zh.unit === 'count' &&
    (/时$/.test(zh.surface.replace(/(?:以上|以下|左右)$/, '')) || (/个$/.test(zh.surface) && isSpan(en))) &&
    equal(zh.value, en.value),
);

/** “5.12m” of visits are millions, as in a newspaper. */
export const shortMillion: Agrees = figures(
  (zh, en) =>
    zh.kind === 'quantity' &&
    (isOpen(zh) || zh.unit === 'person-time') &&
    en.unit === 'metre' &&
    /\dm$/.test(en.surface) &&
    equal(zh.value, times(en.value, ratio(1_000_000, 1))),
);

/** 单向三车道 are those of one way. */
export const lanesEachWay: Agrees = figures(
  (zh, en) =>
    en.kind === 'quantity' &&
    en.otherwise !== null &&
    zh.surface.endsWith('车道') &&
    !zh.surface.startsWith('双向') &&
    equal(zh.value, en.otherwise),
);
