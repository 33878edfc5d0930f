/** Holds the figures of all reports against each other: one indicator has one kind of unit, and one value a period. */
import { sameAmount } from '#lib/bilingual/claim';
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

/** What is wrong with a figure, given those listed before it under the same indicator. */
function problemOf(here: FigureVerdict, before: readonly FigureVerdict[]): ContentProblem[] {
  const otherKind = before.find((there) => kindOf(there) !== kindOf(here));
  if (otherKind !== undefined) {
    const place = here.places.unit;
    const problem = figureProblems.otherUnit(place, here.indicator, unitOf(here), unitOf(otherKind));
    return [{ ...problem, related: elsewhere(otherKind.places.unit) }];
  }
  const samePeriod = before.filter(({ period }) => period !== null && period === here.period);
  const otherValue = samePeriod.find((there) => !sameAmount(there, here));
  if (otherValue === undefined) return [];
  const place = here.places.value;
  const problem = figureProblems.otherValue(place, here.indicator, amountOf(here), amountOf(otherValue));
  return [{ ...problem, related: elsewhere(otherValue.places.value) }];
}

/** Told of each figure that departs from one listed before it; the other place is `related`. */
export function compareFigures(figures: readonly FigureVerdict[]): ContentProblem[] {
  const known = new Map<string, FigureVerdict[]>();
  return figures.flatMap((figure) => {
    const before = known.get(figure.indicator) ?? [];
    known.set(figure.indicator, [...before, figure]);
    return problemOf(figure, before);
  });
}
