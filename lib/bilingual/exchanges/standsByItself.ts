/** Knows figures that say themselves which they are, in whatever order they are told: a base, a bound, one of a list told apart. */

import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';

const baseBefore: Readonly<Record<Locale, RegExp>> = {
  zh: /[比较][^，。；、\d]{0,2}$/,
  en: /\b(?:from|since|compared\s(?:with|to)|than(?:\s(?:in|at))?|over|on|against|(?:up|down)\son)\s(?:that\s(?:of|at|in)\s)?(?:the\s(?:end|beginning|start|close)\sof\s|end-|early\s|late\s|mid-)?$/i,
};

/** 比2018年末: what a change is held against. */
const isBase = ({ texts }: Compared, fact: Fact, locale: Locale): boolean =>
  baseBefore[locale].test(texts[locale].slice(Math.max(0, fact.start - 40), fact.start));

/** Of two years, whether both languages hold the same one against the other, or each another; null where one does not say. */
export function judgeBase(compared: Compared, one: Match, other: Match): 'kept' | 'exchanged' | null {
  if (one.zh.kind !== 'year' || other.zh.kind !== 'year') return null;
  const [a, b] = [isBase(compared, one.zh, 'zh'), isBase(compared, other.zh, 'zh')];
  const [c, d] = [isBase(compared, one.en, 'en'), isBase(compared, other.en, 'en')];
  if (a === b || c === d) return null;
  return a === c ? 'kept' : 'exchanged';
}

/** “passed 2,000, with 312 new ones”: two bounds that differ, and each is the same in both languages. */
export const keepsBound = ([one, other]: readonly [Match, Match]): boolean =>
  [one, other].every(({ zh, en }) => isFigure(zh) && isFigure(en) && zh.bound === en.bound) &&
  isFigure(one.zh) &&
  isFigure(other.zh) &&
  one.zh.bound !== other.zh.bound;

const respectively = /分别[^，。；\d]{0,10}$/;

/** 720元和560元, told after 分别. */
function isListedApart({ texts, facts }: Compared, fact: Fact): boolean {
  const at = facts.zh.indexOf(fact);
  const beside = facts.zh
    .slice(Math.max(0, at - 2), at + 1)
    .find(({ start }) => respectively.test(texts.zh.slice(Math.max(0, start - 14), start)));
  return beside !== undefined && !/[，。；]/.test(texts.zh.slice(beside.start, fact.start));
}

/**
 * Two figures in the order of both languages, of which one is of a list that 分别 leads and the English tells one by
 * one: 城乡分别720元和560元, “720 yuan in towns and 560 in villages”. The verb of the list says nothing of its last.
 */
export function isOfListToldApart(compared: Compared, { zh, en, other }: Disagreement): boolean {
  if (zh === null || en === null || other === undefined) return false;
  if (!/分别/.test(compared.texts.zh) || /\brespectively\b/i.test(compared.texts.en)) return false;
  const isKept = (zh.start - other.zh.start) * (en.start - other.en.start) > 0;
  return isKept && isListedApart(compared, zh) !== isListedApart(compared, other.zh);
}
