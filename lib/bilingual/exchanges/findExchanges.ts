/** Finds figures that changed places: 8 firms and 4 banks told as four firms and eight banks. */

import { comparableGroups, sameAgain } from '#lib/bilingual/agreeing/comparable';
import type { Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import type { Verdict } from './balance';

export type Judge = (one: Match, other: Match) => Verdict;

const pairsOf = (group: readonly Match[]): [Match, Match][] =>
  group.flatMap((one, index) => group.slice(index + 1).map((other): [Match, Match] => [one, other]));

/** Figures said of one another's things, as errors; each is named once. */
export function findExchanges(matches: readonly Match[], judge: Judge): Disagreement[] {
  const told = new Set<Match>();
  return comparableGroups(matches)
    .flatMap(pairsOf)
    .flatMap(([one, other]): Disagreement[] => {
      if (told.has(one) || told.has(other) || judge(one, other) !== 'exchanged') return [];
      told.add(one).add(other);
      return [{ sort: 'exchanged', severity: 'error', zh: one.zh, en: one.en, other }];
    });
}

/** 存款3120亿元，首次突破3000亿元: both are said of one thing, and the bound goes with its own figure. */
export function isMilestone(text: string, { zh, en, other }: Disagreement): boolean {
  if (zh === null || en === null || other === undefined) return false;
  const [first, second] = [{ zh, en }, other].sort((a, b) => a.zh.start - b.zh.start);
  if (first === undefined || second === undefined) return false;
  const isPassed = (fact: Fact): boolean => isFigure(fact) && fact.bound === 'more-than';
  return (
    isPassed(second.zh) &&
    isPassed(second.en) &&
    /^[，,]?(?:已|均|首次|历史性|再次|再度|一举|成功)*$/.test(text.slice(first.zh.end, second.zh.start))
  );
}

const inOrder = (group: readonly Match[], side: 'zh' | 'en'): Match[] =>
  [...group].sort((a, b) => a[side].start - b[side].start || a[side].end - b[side].end);

/** The two places at which a list departs from its order, when an exchange of the two mends it. */
function parted(group: readonly Match[]): [Match, Match] | null {
  const english = inOrder(group, 'en');
  const apart = inOrder(group, 'zh').flatMap((match, index) => (english[index] === match ? [] : [match]));
  const [first, second] = apart;
  if (apart.length !== 2 || first === undefined || second === undefined) return null;
  return first.zh.start === second.zh.start || sameAgain(first, second) ? null : [first, second];
}

/** 2个乡、11个村的1600户 is told as 1,600 households in 11 villages of two townships: grammar turns three counts round. */
const isTurnedRound = (group: readonly Match[], [first, second]: readonly [Match, Match]): boolean =>
  group.filter(({ zh }) => zh.start > first.zh.start && zh.start < second.zh.start).length === 1;

/**
 * Two of three figures or more in another order, where nothing else tells what they are said of: a warning.
 * `isPlaced` knows of two by other means that one is where it belongs.
 */
export const findDepartures = (
  matches: readonly Match[],
  judge: Judge,
  isPlaced: (pair: readonly [Match, Match]) => boolean,
): Disagreement[] =>
  comparableGroups(matches).flatMap((group): Disagreement[] => {
    const pair = group.length < 3 || !group.every(({ zh }) => isFigure(zh)) ? null : parted(group);
    if (pair === null || isTurnedRound(group, pair) || judge(...pair) !== 'unknown' || isPlaced(pair))
      return [];
    return [{ sort: 'swapped', severity: 'warning', zh: pair[0].zh, en: pair[0].en }];
  });
