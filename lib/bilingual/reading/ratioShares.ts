/** Gives each number of a Chinese ratio the share it may be told as: 4:6 is 40 and 60 percent. */

import {
  compare,
  distance,
  over,
  plus,
  type Rational,
  unity,
  whole,
  zero,
} from '#lib/bilingual/text/rational';
import { type Fact, type Figure, isFigure } from './facts';

const colon = /^\s?[:：∶比]\s?$/;
const ratio = /\d\s?[:：∶比]\s?\d/;

const isNumber = (fact: Fact | undefined): fact is Figure =>
  fact !== undefined && isFigure(fact) && fact.kind === 'quantity' && fact.unit === 'number';

/** Where the figures of the ratio that begins at an index end. */
function endOfRun(facts: readonly Fact[], from: number, text: string): number {
  let to = from;
  for (let next = facts[to + 1]; isNumber(facts[to]) && isNumber(next); next = facts[to + 1]) {
    if (!colon.test(text.slice(facts[to]?.end, next.start))) break;
    to += 1;
  }
  return to;
}

const hundred = whole(100);

/** What all is: 8.1:40.6:51.3 are percents, rounded as they may be. */
function wholeOf(figures: readonly Figure[]): Rational {
  const sum = figures.reduce((all, { value }) => plus(all, value), zero);
  return compare(distance(sum, hundred), unity) <= 0 ? hundred : sum;
}

/** The facts of a Chinese text, the numbers of its ratios with the shares they are. */
export function withRatioShares(facts: readonly Fact[], text: string): readonly Fact[] {
  if (!ratio.test(text)) return facts;
  const told: Fact[] = [];
  for (let at = 0; at < facts.length; at += 1) {
    const to = endOfRun(facts, at, text);
    const run = facts.slice(at, to + 1);
    const figures = run.filter(isNumber);
    const all = to > at ? wholeOf(figures) : zero;
    told.push(...(all.n === 0n ? run : figures.map((one) => ({ ...one, otherwise: over(one.value, all) }))));
    at = to;
  }
  return told;
}
