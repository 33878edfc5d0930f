/** Guesses which unlike facts were meant for one another, so that a slip is told as one. */
import { baseValue, measureOf } from './agreeFacts';
import type { Disagreement } from './disagreement';
import { type Fact, type Figure, isFigure } from './facts';
import { approximate, equal } from './rational';

type Lists = { readonly zh: readonly Fact[]; readonly en: readonly Fact[] };

const money = /^(?:CNY|USD|EUR|GBP|JPY|HKD)$/;

/** What a fact may be mistaken for: money for money, a share for points. */
function familyOf(fact: Fact): string {
  if (!isFigure(fact))
    return fact.kind === 'day' || fact.kind === 'month'
      ? 'date'
      : fact.kind === 'top'
        ? 'ordinal'
        : fact.kind;
  if (fact.kind !== 'quantity') return 'rate';
  const measure = measureOf(fact);
  if (measure === null || measure === 'count' || measure === 'visits') return 'count';
  return money.test(measure) ? 'money' : measure;
}

const sameDigits = (a: Figure, b: Figure): boolean => {
  const [x, y] = [approximate(a.value), approximate(b.value)];
  if (x <= 0 || y <= 0) return false;
  const power = Math.log10(x / y);
  return Math.abs(power - Math.round(power)) < 1e-9;
};

/** 0 for what is surely meant, more for what is less alike; null for what cannot be. */
function unlikeness(zh: Fact, en: Fact): number | null {
  const family = familyOf(zh) === familyOf(en);
  if (isFigure(zh) && isFigure(en)) {
    if (equal(zh.value, en.value) || equal(baseValue(zh), baseValue(en))) return 0;
    if (!family && (zh.unit !== 'number' || en.unit !== 'number') && !isOpenPair(zh, en)) return null;
    if (sameDigits(zh, en)) return family ? 0.5 : 1;
    if (!family) return isSmallWord(zh) && isSmallWord(en) && en.unit === 'number' ? 5 : null;
    return (
      2 +
      Math.min(
        6,
        Math.abs(
          Math.log10(Math.max(approximate(baseValue(zh)), 1e-6) / Math.max(approximate(baseValue(en)), 1e-6)),
        ),
      )
    );
  }
  if (isFigure(zh) !== isFigure(en)) return null;
  return family ? 2 : null;
}

/** 三年 and “in four”: a small figure whose unit the English leaves out. */
const isSmallWord = ({ kind, weight }: Figure): boolean => kind === 'quantity' && weight === 'light';

const isOpenPair = (a: Figure, b: Figure): boolean => a.unit === 'number' || b.unit === 'number';

type Guess = { readonly zh: Fact; readonly en: Fact; readonly cost: number };

/** A soft word is there to be met, not to be held against another. */
const isTelling = (zh: Fact, en: Fact): boolean => zh.weight !== 'soft' && en.weight !== 'soft';

function listGuesses({ zh, en }: Lists): Guess[] {
  const guesses = zh.flatMap((one, i) =>
    en.flatMap((two, j) => {
      const cost = isTelling(one, two) ? unlikeness(one, two) : null;
      const order = Math.abs(i / zh.length - j / en.length);
      return cost === null ? [] : [{ zh: one, en: two, cost: cost + order }];
    }),
  );
  return guesses.sort((a, b) => a.cost - b.cost);
}

/** Pairs the unlike, the likeliest first; each pair is an error. */
export function pairStrangers(table: Lists): Disagreement[] {
  const taken = new Set<Fact>();
  return listGuesses(table).flatMap(({ zh, en }): Disagreement[] => {
    if (taken.has(zh) || taken.has(en)) return [];
    taken.add(zh).add(en);
    return [{ sort: 'different', severity: 'error', zh, en }];
  });
}
