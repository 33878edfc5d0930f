/** Holds the figures of all reports against each other: one indicator has one kind of unit, and one value a period. */
import { sameAmount } from '#lib/bilingual/claims/claim';
import { amountText } from '#lib/site/formatAmount';
import type { Bilingual } from '#lib/site/locale';
import type { ContentProblem, Place } from '#lib/site/problem';
import { findUnit } from '#lib/site/units';
import { figureProblems } from './figureProblems';
import type { FigureVerdict } from './figureVerdict';

const kindOf = ({ unit }: FigureVerdict) => findUnit(unit).kind;

const amountOf = ({ value, unit }: FigureVerdict): Bilingual => ({
  zh: amountText({ value, unit }, 'zh'),
  en: amountText({ value, unit }, 'en'),
});

/** English does not name what a bare number counts. */
function unitOf({ unit }: FigureVerdict): Bilingual {
  const { zh, en } = findUnit(unit);
  return { zh: zh[0], en: en[1] === '' ? 'numbers' : en[1] };
}

const elsewhere = (place: Place): NonNullable<ContentProblem['related']> => [
  { ...place, message: { zh: '另一处在这里。', en: 'The other is here.' } },
];

/** Finds the first figure under a key that is not the same as the one at hand, of all that were asked about before. */
type FindOther = (key: string, here: FigureVerdict) => FigureVerdict | undefined;

/**
 * The first two that differ are all that is kept: whatever comes later departs from one of them, so that a thousand
 * reports cost a thousand comparisons.
 */
function createFindOther(same: (one: FigureVerdict, other: FigureVerdict) => boolean): FindOther {
  const known = new Map<string, readonly FigureVerdict[]>();
  return (key, here) => {
    const kept = known.get(key) ?? [];
    const other = kept.find((there) => !same(there, here));
    if (kept.length === 0 || (kept.length === 1 && other !== undefined)) known.set(key, [...kept, here]);
    return other;
  };
}

function unitProblem(here: FigureVerdict, there: FigureVerdict): ContentProblem {
  const problem = figureProblems.otherUnit(here.places.unit, here.indicator, unitOf(here), unitOf(there));
  return { ...problem, related: elsewhere(there.places.unit) };
}

function valueProblem(here: FigureVerdict, there: FigureVerdict): ContentProblem {
  const { places, indicator } = here;
  const problem = figureProblems.otherValue(places.value, indicator, amountOf(here), amountOf(there));
  return { ...problem, related: elsewhere(there.places.value) };
}

/** Told of each figure that departs from one listed before it; the other place is `related`. */
export function compareFigures(figures: readonly FigureVerdict[]): ContentProblem[] {
  const findOtherKind = createFindOther((one, other) => kindOf(one) === kindOf(other));
  const findOtherValue = createFindOther(sameAmount);
  return figures.flatMap((here) => {
    const otherKind = findOtherKind(here.indicator, here);
    if (otherKind !== undefined) return [unitProblem(here, otherKind)];
    if (here.period === null) return [];
    const otherValue = findOtherValue(`${here.period} ${here.indicator}`, here);
    return otherValue === undefined ? [] : [valueProblem(here, otherValue)];
  });
}
