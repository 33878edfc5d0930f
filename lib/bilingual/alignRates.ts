/** Brings English rates to the unit of the Chinese: 9 tonnes per hectare are the 600 kilograms of 亩产600公斤. */
import { findUnit, unitIds } from '#lib/site/units';
import { converted, sameFigure } from './agreeFacts';
import { type Fact, type Figure, isFigure, type Mark } from './facts';
import { over, type Rational, ratio, times } from './rational';

/** An amount, and the unit of area it is told by. */
type Rate = { readonly amount: Figure; readonly per: Mark };

const areaOf = ({ key }: Mark): Rational | null => {
  const id = unitIds.find((one) => one === key);
  return id === undefined || findUnit(id).kind !== 'area' ? null : ratio(...findUnit(id).factor);
};

const isAmount = (fact: Fact): fact is Figure =>
  isFigure(fact) &&
  fact.kind === 'quantity' &&
  fact.unit !== 'number' &&
  /^(?:mass|volume)$/.test(findUnit(fact.unit).kind);

/** The amount a unit of area belongs to: the last one before it, or close behind it as in 亩产600公斤. */
function amountOf(per: Mark, facts: readonly Fact[]): Figure | null {
  const amounts = facts.filter(isAmount);
  const before = amounts.filter(({ end }) => end <= per.start && per.start - end <= 30).at(-1);
  const after = amounts.find(({ start }) => start >= per.end && start - per.end <= 16);
  return before ?? after ?? null;
}

const listRates = (facts: readonly Fact[]): Rate[] =>
  facts.flatMap((per): Rate[] => {
    if (isFigure(per) || per.kind !== 'per' || areaOf(per) === null) return [];
    const amount = amountOf(per, facts);
    return amount === null ? [] : [{ amount, per }];
  });

/** The amount of a rate for another unit of area. */
function forArea({ amount, per }: Rate, other: Mark): Figure {
  const [own, wanted] = [areaOf(per), areaOf(other)];
  if (own === null || wanted === null) return amount;
  const share = over(wanted, own);
  return { ...amount, value: times(amount.value, share), step: times(amount.step, share) };
}

const agrees = (zh: Rate, en: Rate): boolean => {
  if (zh.per.key === en.per.key) return false;
  const told = forArea(en, zh.per);
  return sameFigure(zh.amount, told) || converted(zh.amount, told);
};

/** The English facts, rates that agree told as the Chinese has them. */
export function alignRates(zh: readonly Fact[], en: readonly Fact[]): readonly Fact[] {
  const isRated = (fact: Fact): boolean => fact.kind === 'per';
  if (!zh.some(isRated) || !en.some(isRated)) return en;
  const told = new Map<Fact, Fact>();
  const chinese = listRates(zh);
  for (const rate of listRates(en)) {
    const other = chinese.find((one) => agrees(one, rate));
    if (other === undefined) continue;
    const { value, step, unit } = other.amount;
    told
      .set(rate.amount, { ...rate.amount, value, step, unit })
      .set(rate.per, { ...rate.per, key: other.per.key });
  }
  return told.size === 0 ? en : en.map((fact) => told.get(fact) ?? fact);
}
