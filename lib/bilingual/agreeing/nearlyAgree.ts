/** When two facts nearly state the same: rounded, put vaguely, or read another way. */

import type { Bound, Fact, Figure } from '#lib/bilingual/reading/facts';
import {
  compare,
  distance,
  equal,
  formatRational,
  plus,
  type Rational,
  ratio,
  times,
  unity,
} from '#lib/bilingual/text/rational';
import { type Agrees, baseStep, baseValue, figures, sameMeasure, within } from './agreeFacts';
import { multipleOf } from './agreeShares';
import type { DisagreementSort } from './disagreement';

export type NearAgreement = readonly [DisagreementSort, Agrees];

const isOne = (bound: Bound, ...bounds: readonly Bound[]): boolean => bounds.includes(bound);

/** Whether growth by so many times is told as growth to so many. */
function isTakenForLevel(zh: Figure, en: Figure): boolean {
  const meant = multipleOf(en);
  return (
    zh.kind === 'multiple' &&
    zh.otherwise !== null &&
    en.moved !== 'to' &&
    meant !== null &&
    equal(zh.otherwise, meant)
  );
}

const isInWords = ({ kind, surface }: Figure): boolean => kind === 'multiple' && !/\btimes\b/i.test(surface);

/** 增长2倍 translated as doubled; grammar says tripled. */
const doubtful = figures((zh, en) => isInWords(en) && isTakenForLevel(zh, en));

/** 增长1.4倍 as “up 40 percent” or “1.4 times that of last year”: who reckons so has taken it for what was reached. */
const miscounted = figures((zh, en) => !isInWords(en) && isTakenForLevel(zh, en));

const comparable = (a: Figure, b: Figure): boolean =>
  sameMeasure(a, b) ||
  (a.kind === 'quantity' && b.kind === 'quantity' && (a.unit === 'number' || b.unit === 'number'));

const coarser = (a: Figure, b: Figure): Rational => {
  const [from, to] = [baseStep(a), baseStep(b)];
  return compare(from, to) >= 0 ? from : to;
};

/** Apart by at most half of the last digit shown, and by a tenth. */
const roundsTo = (a: Figure, b: Figure): boolean => {
  const [from, to] = [baseValue(a), baseValue(b)];
  return (
    compare(times(distance(from, to), ratio(2, 1)), coarser(a, b)) <= 0 && within(from, to, ratio(1, 10))
  );
};

/** A round number such as 5 billion may stand for 4.9 when it is called about. */
const closeTo = (a: Figure, b: Figure): boolean => within(baseValue(a), baseValue(b), ratio(1, 50));

/** How many digits of a number tell: two of 5400, four of 5353. */
function tellingDigits({ n, d }: Rational): number {
  return formatRational({ n: n < 0n ? -n : n, d })
    .replace(/[.,]/g, '')
    .replace(/^0+|0+$/g, '').length;
}

/** What is rounded has fewer digits that tell; 2,817 is no round number for 2,871. */
const isRounder = (zh: Figure, en: Figure): boolean =>
  (zh.unit !== en.unit && ![zh.unit, en.unit].includes('number')) ||
  tellingDigits(en.value) < tellingDigits(zh.value);

const rounded = figures(
  (zh, en) =>
    comparable(zh, en) &&
    isRounder(zh, en) &&
    isOne(en.bound, 'about') &&
    (roundsTo(zh, en) || closeTo(zh, en)),
);

const near = ratio(3, 20);

/** “more than 5 billion” for 5.353 billion, “nearly 5.4 billion”: true, and said to be so. */
const bounded = figures((zh, en) => {
  if (!comparable(zh, en) || !isRounder(zh, en)) return false;
  const [from, to] = [baseValue(zh), baseValue(en)];
  if (!within(from, to, near) || (zh.bound === en.bound && zh.bound !== 'exact')) return false;
  if (isOne(en.bound, 'more-than', 'at-least')) return compare(from, to) > 0;
  return isOne(en.bound, 'nearly', 'less-than') && compare(from, to) < 0;
});

const unmarked = figures((zh, en) => sameMeasure(zh, en) && roundsTo(zh, en) && zh.kind !== 'multiple');

/** 10余个 and “a dozen or so”. */
const loose = figures(
  (zh, en) =>
    comparable(zh, en) &&
    isOne(en.bound, 'about') &&
    !isOne(zh.bound, 'exact', 'about') &&
    within(baseValue(zh), baseValue(en), ratio(1, 5)),
);

/** 十余家 and “more than a dozen”. */
const dozen = figures(
  (zh, en) =>
    comparable(zh, en) &&
    !/十[几多]/.test(zh.surface) &&
    /\bdozen\b/i.test(en.surface) &&
    zh.bound !== 'exact' &&
    within(baseValue(zh), baseValue(en), ratio(1, 5)),
);

/** 增长106.4% and “more than doubled”. */
export const multiplied: Agrees = figures((zh, en) => {
  const [from, to] = [multipleOf(zh), multipleOf(en)];
  if (from === null || to === null || zh.kind === en.kind) return false;
  if (isOne(en.bound, 'more-than')) return compare(from, to) > 0 && compare(from, plus(to, unity)) < 0;
  if (isOne(en.bound, 'nearly')) return within(from, to, near);
  return isOne(en.bound, 'about') && within(from, to, ratio(1, 10));
});

/** 几十个 are not “several”. */
const isFewer = (zh: Figure, en: Figure): boolean =>
  en.bound === 'vague' && en.weight === 'soft' && compare(zh.value, ratio(10, 1)) >= 0;

/** 数百 and “more than 200”, 上千 and “thousands of”: of one scale. */
const scaled = figures(
  (zh, en) =>
    comparable(zh, en) &&
    (zh.bound === 'vague' || en.bound === 'vague') &&
    !isFewer(zh, en) &&
    compare(times(baseValue(zh), ratio(10, 1)), baseValue(en)) > 0 &&
    compare(times(baseValue(en), ratio(10, 1)), baseValue(zh)) > 0,
);

const isMonthOf = (month: Fact, day: Fact): boolean =>
  month.kind === 'month' && day.kind === 'day' && day.key.split('-')[0] === month.key;

const monthForDay = (zh: Fact, en: Fact): boolean => isMonthOf(en, zh) || isMonthOf(zh, en);

/** “the second” after “the first quarter”. */
const shortPeriod = (zh: Fact, en: Fact): boolean =>
  zh.kind === 'period' && en.kind === 'ordinal' && zh.key === `Q${en.key}` && !/month/.test(en.surface);

/** Every way of nearly agreeing, and what is to be said of it. */
export const nearAgreements: readonly NearAgreement[] = [
  ['doubtful', doubtful],
  ['mistaken', miscounted],
  ['rounded', rounded],
  ['rounded', bounded],
  ['vaguer', multiplied],
  ['vaguer', loose],
  ['vaguer', dozen],
  ['vaguer', scaled],
  ['vaguer', monthForDay],
  ['vaguer', shortPeriod],
  ['unmarked', unmarked],
];

/** In what way two facts nearly agree; null where they do not. */
export const nearSort = (zh: Fact, en: Fact): DisagreementSort | null =>
  nearAgreements.find(([, agrees]) => agrees(zh, en))?.[0] ?? null;
