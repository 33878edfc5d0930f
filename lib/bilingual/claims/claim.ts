/** A figure an editor states about a block, in the form in which figures are read from texts. */

import { converted, measureOf, sameFigure } from '#lib/bilingual/agreeing/agreeFacts';
import { sameGrowth } from '#lib/bilingual/agreeing/agreeShares';
import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { equal, over, readDecimal, times, whole } from '#lib/bilingual/text/rational';
import { decimalOf } from '#lib/site/decimals';
import type { Approximation } from '#lib/site/formatAmount';
import type { Period } from '#lib/site/periods';
import type { UnitKind } from '#lib/site/unit';
import { findUnit, type UnitId } from '#lib/site/units';

/** A quantity in its unit: 106.4 percent, 5353000000 CNY. */
export type ClaimedAmount = { readonly value: number; readonly unit: UnitId };

/** `approximate` true leaves it to the text how the figure is bounded. */
export type FigureClaim = ClaimedAmount & {
  readonly approximate: Approximation | true | null;
  readonly period: Period;
  /** `basis` is one of `changeBases`, or a year by its number. */
  readonly change: (ClaimedAmount & { readonly basis: string }) | null;
};

const isRate = (kind: UnitKind): kind is 'share' | 'points' => kind === 'share' || kind === 'points';

function readClaim({ value, unit }: ClaimedAmount): Figure {
  const { kind, factor } = findUnit(unit);
  const read = readDecimal(decimalOf(Math.abs(value)));
  const shared = {
    start: 0,
    end: 0,
    surface: '',
    weight: 'hard',
    bound: 'exact',
    direction: value < 0 ? 'down' : null,
    otherwise: null,
  } as const;
  if (!isRate(kind)) return { ...shared, ...read, kind: 'quantity', unit };
  const parts = over(whole(factor[0]), whole(factor[1]));
  return {
    ...shared,
    kind,
    value: times(read.value, parts),
    step: times(read.step, parts),
    unit: 'number',
  };
}

const known = new WeakMap<ClaimedAmount, Figure>();

/** The amount as if a text stated it, so that one set of rules compares both; the sign becomes a direction. */
export function claimedFigure(claim: ClaimedAmount): Figure {
  const figure = known.get(claim) ?? readClaim(claim);
  known.set(claim, figure);
  return figure;
}

/** English leaves open what a bare number counts. */
const isOpenCount = (claimed: Figure, fact: Figure): boolean => {
  const measure = measureOf(claimed);
  const counts = measure === 'count' || measure === 'visits';
  return counts && fact.kind === 'quantity' && fact.unit === 'number' && equal(claimed.value, fact.value);
};

const exactly = (claimed: Figure, fact: Figure): boolean =>
  sameFigure(claimed, fact) || sameGrowth(claimed, fact) || isOpenCount(claimed, fact);

/** 1,000 mu may be given as 67 hectares, but only where the text gives no mu at all. */
const inOtherUnit = (claimed: Figure, fact: Figure, all: readonly Fact[]): boolean =>
  !all.some((other) => isFigure(other) && other.unit === claimed.unit) && converted(claimed, fact);

const falls = ({ direction }: Figure): boolean => direction === 'down';

/** Whether two amounts are the same, in whatever units of a kind: 15 mu and 1 hectare. */
export function sameAmount(one: ClaimedAmount, other: ClaimedAmount): boolean {
  if (one.value === other.value && one.unit === other.unit) return true;
  const [a, b] = [claimedFigure(one), claimedFigure(other)];
  return sameFigure(a, b) && falls(a) === falls(b);
}

/** The figures among the facts of a text that state a claimed amount; a fall is a negative amount. */
export function findStating(facts: readonly Fact[], claim: ClaimedAmount): Figure[] {
  const claimed = claimedFigure(claim);
  const signed = facts.filter(isFigure).filter((fact) => falls(fact) === falls(claimed));
  const exact = signed.filter((fact) => exactly(claimed, fact));
  return exact.length > 0 ? exact : signed.filter((fact) => inOtherUnit(claimed, fact, facts));
}
