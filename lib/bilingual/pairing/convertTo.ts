/** Gives an amount in the unit a translation has chosen, rounded as a writer would. */

import { baseValue, sameMeasure } from '#lib/bilingual/agreeing/agreeFacts';
import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { over, type Rational, ratio } from '#lib/bilingual/text/rational';
import { findUnit } from '#lib/site/units';

/** Three digits tell enough: 66.67 hectares are about 66.7. */
const digits = 3;

function rounded(value: Rational): Rational {
  const number = Number(value.n) / Number(value.d);
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(number))));
  const scale = 10 ** Math.min(decimals, 6);
  return ratio(BigInt(Math.round(number * scale)), BigInt(scale));
}

/** The first amount in the unit of the second; null where no conversion is called for. */
export function convertTo(from: Fact, to: Fact): Figure | null {
  if (!isFigure(from) || !isFigure(to) || from.kind !== 'quantity' || to.kind !== 'quantity') return null;
  if (from.unit === to.unit || from.unit === 'number' || to.unit === 'number') return null;
  if (!sameMeasure(from, to) || from.value.n === 0n) return null;
  const value = rounded(over(baseValue(from), ratio(...findUnit(to.unit).factor)));
  return { ...from, unit: to.unit, bound: to.bound, value };
}
