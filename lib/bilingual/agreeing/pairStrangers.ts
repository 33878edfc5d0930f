/** Guesses which unlike facts were meant for one another, so that a slip is told as one. */

import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { approximate, equal, unity } from '#lib/bilingual/text/rational';
import { baseValue, measureOf } from './agreeFacts';
import type { Disagreement } from './disagreement';

type Lists = { readonly zh: readonly Fact[]; readonly en: readonly Fact[] };

const money = /^(?:CNY|USD|EUR|GBP|JPY|HKD)$/;

/** What a fact may be mistaken for: money for money, a share for points. */
function familyOf(fact: Fact): string {
  if (!isFigure(fact))
    return fact.kind === 'day' || fact.kind === 'month'
      ? 'date'
      : fact.kind === 'top' || fact.kind === 'grade'
        ? 'ordinal'
        : fact.kind;
  if (fact.kind !== 'quantity') return 'rate';
  const measure = measureOf(fact);
  if (measure === null || measure === 'count' || measure === 'visits') return 'count';
  if (measure === 'months' || measure === 'seconds') return 'span';
  return money.test(measure) ? 'money' : measure;
}

const sameDigits = (a: Figure, b: Figure): boolean => {
  const [x, y] = [approximate(a.value), approximate(b.value)];
  if (x <= 0 || y <= 0) return false;
  const power = Math.log10(x / y);
  return Math.abs(power - Math.round(power)) < 1e-9;
};

/** 每月两次, which “every two weeks” says in another way. */
const isOccasions = ({ weight, surface }: Figure): boolean => weight === 'faint' && /次$/.test(surface);

/** 0 for what is surely meant, more for what is less alike; null for what cannot be. */
function unlikeness(zh: Fact, en: Fact): number | null {
  const family = familyOf(zh) === familyOf(en);
  if (isFigure(zh) && isFigure(en)) {
    if (isOccasions(zh) && familyOf(en) === 'span') return null;
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
  if (isFigure(zh)) return en.kind === 'ordinal' && isRun(zh) ? 6 : null;
  if (isFigure(en)) return zh.kind === 'ordinal' && isTimesRunning(zh, en) ? 6 : null;
  return family ? 2 : null;
}

/** 连续第四次 is not “three times running”. */
const isTimesRunning = (zh: Fact, { surface }: Figure): boolean =>
  /[次届]$/.test(zh.surface) && /\stimes\s\w+/i.test(surface);

/** 连续三个月 may be “the third month running”, and is not the fourth. */
const isRun = ({ kind, unit, surface }: Figure): boolean =>
  kind === 'quantity' && (/^(?:year|quarter|month|week|day)$/.test(unit) || /[次届轮]$/.test(surface));

/** 三年 and “in four”: a small figure whose unit the English leaves out. */
const isSmallWord = ({ kind, weight }: Figure): boolean => kind === 'quantity' && weight === 'light';

const isOpenPair = (a: Figure, b: Figure): boolean => a.unit === 'number' || b.unit === 'number';

type Guess = { readonly zh: Fact; readonly en: Fact; readonly cost: number };

/** One thing is mostly a turn of phrase, 一批 or “one of”; one company is not. */
const oneOfMany = /^一\s?[家名位项户所座]$/;

/** Whether a soft fact says enough to be held against a firm one: 双方 are not three, 首个 is not the second. */
function saysEnough(fact: Fact): boolean {
  if (fact.weight !== 'soft') return true;
  if (!isFigure(fact)) return true;
  if (equal(fact.value, unity))
    return (
      oneOfMany.test(fact.surface) ||
      !/^(?:number|count)$/.test(fact.unit) ||
      (fact.surface === '一' && fact.unit === 'count')
    );
  return approximate(fact.value) <= 10 || /^(?:year|month|week|day)$/.test(fact.unit);
}

/** Two soft words, 一批 and “several”, are not held against one another. */
export const isTelling = (zh: Fact, en: Fact): boolean =>
  (zh.weight !== 'soft' || en.weight !== 'soft') && saysEnough(zh) && saysEnough(en);

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
