/** Brings English rates to the unit of the Chinese: 9 tonnes per hectare are the 600 kilograms of 亩产600公斤. */

import { type Fact, type Figure, isFigure, type Mark } from '#lib/bilingual/reading/facts';
import { over, type Rational, ratio, times, unity } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';
import { findUnit, unitIds } from '#lib/site/units';
import { converted, sameFigure } from './agreeFacts';

/** An amount, and the unit of area or weight it is told by. */
type Rate = { readonly amount: Figure; readonly per: Mark };

const measureOf = ({ key }: Mark): 'area' | 'mass' | null => {
  const id = unitIds.find((one) => one === key);
  const kind = id === undefined ? null : findUnit(id).kind;
  return kind === 'area' || kind === 'mass' ? kind : null;
};

const sizeOf = ({ key }: Mark): Rational => {
  const id = unitIds.find((one) => one === key);
  return id === undefined ? unity : ratio(...findUnit(id).factor);
};

const isAmount = (fact: Fact): fact is Figure =>
  isFigure(fact) &&
  fact.kind === 'quantity' &&
  fact.unit !== 'number' &&
  /^(?:mass|volume|CNY)$/.test(findUnit(fact.unit).kind);

/** How close behind an amount its unit stands: 公斤/亩, and “kg of rice per mu”. */
const reach: Readonly<Record<Locale, number>> = { zh: 2, en: 30 };

/** The amount such a unit belongs to: the last one close before it, or close behind it as in 亩产600公斤. */
function amountOf(per: Mark, facts: readonly Fact[], locale: Locale): Figure | null {
  const amounts = facts.filter(isAmount);
  const before = amounts.filter(({ end }) => end <= per.start && per.start - end <= reach[locale]).at(-1);
  const after = amounts.find(({ start }) => start >= per.end && start - per.end <= 16);
  return before ?? after ?? null;
}

const isOfMeasure = (fact: Fact): fact is Mark =>
  !isFigure(fact) && fact.kind === 'per' && measureOf(fact) !== null;

const listRates = (facts: readonly Fact[], locale: Locale): Rate[] =>
  facts.filter(isOfMeasure).flatMap((per): Rate[] => {
    const amount = amountOf(per, facts, locale);
    return amount === null ? [] : [{ amount, per }];
  });

/** The amount of a rate for another unit of the same measure. */
function forMeasure({ amount, per }: Rate, other: Mark): Figure {
  const share = over(sizeOf(other), sizeOf(per));
  return { ...amount, value: times(amount.value, share), step: times(amount.step, share) };
}

const isSame = (zh: Figure, en: Figure): boolean => sameFigure(zh, en) || converted(zh, en);

/** The Chinese amount that an English one is for another area, among those that nothing answers as it stands. */
function findTold(en: Rate, per: Mark, amounts: readonly Figure[]): Figure | null {
  const told = forMeasure(en, per);
  return amounts.find((one) => isSame(one, told)) ?? null;
}

/** Two rates of one amount for unlike areas, where another was told for its own: 13 kg a mu, “13 kilograms per hectare”. */
const isMistold = (en: Rate, chinese: readonly Rate[]): Rate | null =>
  chinese.find(({ amount, per }) => per.key !== en.per.key && isSame(amount, en.amount)) ?? null;

/**
 * The English facts, amounts per hectare told as the Chinese has them per mu. Once a text counts by the hectare, its
 * other amounts may be so counted too: “6,405 kg per hectare against 6,180 kg a year before, an increase of 225 kg”.
 */
export function alignRates(zh: readonly Fact[], en: readonly Fact[]): readonly Fact[] {
  const own = zh.find(isOfMeasure);
  if (own === undefined) return en;
  const isOther = (one: Fact): one is Mark =>
    isOfMeasure(one) && one.key !== own.key && measureOf(one) === measureOf(own);
  const other = en.find(isOther);
  if (other === undefined) return en;
  const told = new Map<Fact, Fact>();
  const rates = listRates(en, 'en');
  const [chinese, amounts] = [listRates(zh, 'zh'), zh.filter(isAmount)];
  for (const amount of en.filter(isAmount)) {
    const rate = rates.find((one) => one.amount === amount) ?? { amount, per: other };
    if (rate.per.key === own.key) continue;
    const found = findTold(rate, own, amounts);
    if (found === null) continue;
    const { value, step, unit } = found;
    told.set(amount, { ...amount, value, step, unit });
  }
  if (told.size === 0) return en;
  for (const rate of rates) {
    if (rate.per.key === own.key) continue;
    const mistold = told.has(rate.amount) ? null : isMistold(rate, chinese);
    if (mistold !== null) told.set(rate.amount, forMeasure(rate, own));
    if (told.has(rate.amount)) told.set(rate.per, { ...rate.per, key: own.key });
  }
  return en.map((fact) => told.get(fact) ?? fact);
}
