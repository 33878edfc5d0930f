/** Joins a span of time told in two units, 1小时20分 or “an hour and 20 minutes”, to one figure. */

import { compare, plus, times, whole } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';
import { type Fact, type Figure, isFigure, type Measure } from './facts';

/** A unit, the next smaller one, and how many of it make one. */
const steps: readonly (readonly [Measure, Measure, number])[] = [
  ['year', 'month', 12],
  ['hour', 'minute', 60],
  ['minute', 'second', 60],
];

const joints: Readonly<Record<Locale, RegExp>> = { zh: /^[零又]?$/, en: /^\s(?:and\s)?$/ };

/** “five times a year and three months” are two spans; an hour and some minutes are one. */
const mayLead = ({ weight, unit }: Figure): boolean => weight !== 'soft' || unit === 'hour';

function joined(one: Figure, two: Figure, text: string): Figure | null {
  const parts = steps.find(([large, small]) => one.unit === large && two.unit === small)?.[2];
  if (parts === undefined || !mayLead(one) || compare(two.value, whole(parts)) >= 0) return null;
  const value = plus(times(one.value, whole(parts)), two.value);
  const weight = one.weight === 'soft' ? two.weight : one.weight;
  const bound = two.bound === 'exact' ? one.bound : two.bound;
  const surface = text.slice(one.start, two.end).trim();
  return { ...two, value, weight, bound, direction: one.direction, start: one.start, surface };
}

/** The facts of a text in its order, those joined that are one span. */
export function joinSpans(facts: readonly Fact[], text: string, locale: Locale): Fact[] {
  const read: Fact[] = [];
  for (const fact of facts) {
    const last = read.at(-1);
    const isNext =
      last !== undefined &&
      isFigure(last) &&
      isFigure(fact) &&
      last.kind === 'quantity' &&
      fact.kind === 'quantity' &&
      last.end <= fact.start &&
      joints[locale].test(text.slice(last.end, fact.start));
    const span = isNext ? joined(last, fact, text) : null;
    if (span !== null) read.pop();
    read.push(span ?? fact);
  }
  return read;
}
