/** When a share or a multiple and another figure state the same: grown by a half, one and a half times, half as much again. */

import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import {
  compare,
  distance,
  equal,
  minus,
  plus,
  type Rational,
  ratio,
  times,
  unity,
} from '#lib/bilingual/text/rational';
import { type Agrees, figures, isOpen, larger } from './agreeFacts';

/** By what a rise or fall multiplies: 106.4 % up is ×2.064. */
export const multipleOf = (figure: Figure): Rational | null => {
  if (figure.kind === 'multiple') return figure.value;
  if (figure.kind !== 'share') return null;
  return figure.direction === 'down' ? minus(unity, figure.value) : plus(unity, figure.value);
};

/** A share a thing rose or fell by, and what it was multiplied by. */
export const sameGrowth: Agrees = figures((a, b) => {
  const [from, to] = [multipleOf(a), multipleOf(b)];
  const said = a.weight !== 'soft' && b.weight !== 'soft';
  return said && a.kind !== b.kind && from !== null && to !== null && equal(from, to);
});

/** 减半征收 is “at half the rate”, and 是2015年的3.2倍 “320 percent of the 2015 level”. */
export const sameFraction: Agrees = figures(
  (a, b) =>
    (a.kind === 'share' ? b.kind === 'multiple' : a.kind === 'multiple' && b.kind === 'share') &&
    (compare(a.value, unity) < 0 || (a.direction === null && b.direction === null && b.moved !== 'by')) &&
    equal(a.value, b.value),
);

const bases: Readonly<Record<string, bigint>> = {
  '‰': 1000n,
  千: 1000n,
  万: 10_000n,
  十万: 100_000n,
  百万: 1_000_000n,
};

/** What a Chinese share is counted by where it is no per cent: ‰, 万分之. */
const baseOf = ({ surface }: Fact): bigint | null =>
  bases[/‰|(?:[十百]?万|千)(?=分之)/.exec(surface)?.[0] ?? ''] ?? null;

/** 3.1‰ and “3.1 per thousand”, 万分之五 and “five per ten thousand”: what they are of is read by itself. */
export const perThousand: Agrees = figures((zh, en) => {
  const base = zh.kind === 'share' ? baseOf(zh) : null;
  return (
    base !== null && en.kind === 'quantity' && isOpen(en) && equal(times(zh.value, ratio(base, 1n)), en.value)
  );
});

/** The thousand of such a share. */
export const isBaseOf = (share: Fact, fact: Fact): boolean =>
  isFigure(fact) && equal(fact.value, ratio(baseOf(share) ?? 0n, 1n));

/** A quarter lies between 两成 and 三成, and is neither. */
const isHalfway = (order: number, { surface }: Figure): boolean => order === 0 && surface.includes('成');

/** 33.3 % and one third: a fraction in words has no digits to round, so its step is zero. */
export const fractionAsPercent: Agrees = figures((a, b) => {
  if (a.kind !== 'share' || b.kind !== 'share' || (a.step.n === 0n) === (b.step.n === 0n)) return false;
  const order = compare(times(distance(a.value, b.value), ratio(2, 1)), larger(a.step, b.step));
  return order <= 0 && !isHalfway(order, a);
});

/** 3.1个百分点 are “3.1 points”. */
export const barePoints: Agrees = figures(
  (zh, en) =>
    zh.kind === 'points' &&
    en.kind === 'quantity' &&
    en.unit === 'number' &&
    /\bpoints?$/.test(en.surface) &&
    equal(times(zh.value, ratio(100, 1)), en.value),
);

/** Whether a share is what is left or reached, and the other what was lost or added: 增长106.4%, “206.4% of the level before”. */
export const retoldGrowth: Agrees = figures((zh, en) => {
  if (zh.kind !== 'share' || en.kind !== 'share' || zh.direction === null || zh.moved === 'to') return false;
  const reached = multipleOf(zh);
  /** “now takes a third of the time” says what is left without a verb. */
  const isLeft = zh.direction === 'down' && en.direction === null && en.step.n === 0n && en.moved !== 'by';
  return (
    (en.moved === 'to' || isLeft) &&
    reached !== null &&
    !equal(zh.value, en.value) &&
    equal(reached, en.value)
  );
});

/** 完成任务的112% and “12 percent more than the target”. */
export const beyondTarget: Agrees = figures(
  (zh, en) =>
    zh.kind === 'share' &&
    en.kind === 'share' &&
    zh.direction === null &&
    en.direction !== 'down' &&
    compare(zh.value, unity) > 0 &&
    equal(minus(zh.value, unity), en.value),
);

/** 为预算的98.7% and “1.3 percent short of budget”, 为上年的96% and “4 percent lower than the year before”. */
export const shortOfWhole: Agrees = figures(
  (zh, en) =>
    zh.kind === 'share' &&
    en.kind === 'share' &&
    zh.framed === 'of-whole' &&
    en.direction === 'down' &&
    equal(minus(unity, zh.value), en.value),
);

/** 增长106.4% and “rose by 1.064 times”, 增长1.2倍 and “rose by 1.2 times”, word for word. */
export const risenBy: Agrees = figures((zh, en) => {
  if (en.kind !== 'multiple' || en.moved !== 'by') return false;
  if (zh.kind === 'multiple') return zh.otherwise !== null && equal(zh.otherwise, en.value);
  return zh.kind === 'share' && zh.direction === 'up' && equal(zh.value, en.value);
});

/** 按4:6分担 is “40 percent by the city and 60 percent by the district”, or a 40-60 split. */
export const partOfRatio: Agrees = figures((zh, en) => {
  if (zh.kind !== 'quantity' || zh.otherwise === null) return false;
  if (en.kind === 'share')
    return (
      en.direction === null && compare(times(distance(zh.otherwise, en.value), ratio(2, 1)), en.step) <= 0
    );
  return en.kind === 'quantity' && isOpen(en) && equal(times(zh.otherwise, ratio(100, 1)), en.value);
});

/** 压减10% is “10 percent off”, as is 优惠10%; 打九折 is read as it stands. */
export const takenOff: Agrees = figures(
  (zh, en) =>
    zh.kind === 'share' &&
    en.kind === 'share' &&
    /\s(?:off|discount)$/i.test(en.surface) &&
    !zh.surface.includes('折') &&
    equal(zh.value, minus(unity, en.value)),
);

/** 每8.2户拥有1件 is “one for every 8.2”, which is read as a share. */
export const oneForEvery: Agrees = figures(
  (zh, en) =>
    zh.kind === 'quantity' &&
    isOpen(zh) &&
    en.kind === 'share' &&
    /^(?:one|1)\s.*\b(?:for|in|out\sof)\s/i.test(en.surface) &&
    equal(times(zh.value, en.value), unity),
);

/** 98% and “98 out of every 100”, 四成 and “4 in 10”. */
export const soManyOf: Agrees = figures(
  (zh, en) =>
    zh.kind === 'share' && en.kind === 'quantity' && en.otherwise !== null && equal(zh.value, en.otherwise),
);
