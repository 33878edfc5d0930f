/** The words a fact is told in, with the verb, sign or noun without which they would say less, for an editor to read. */

import { whole } from '#lib/bilingual/reading/dateParts';
import {
  changesAfter,
  growsBefore as enGrows,
  movesTo as enMovesTo,
  shrinksBefore as enShrinks,
} from '#lib/bilingual/reading/enWords';
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import {
  growsBefore as zhGrows,
  reachesAfterMove as zhMovesTo,
  shrinksBefore as zhShrinks,
} from '#lib/bilingual/reading/zhWords';
import type { Locale } from '#lib/site/locale';
import { changePatterns } from './changeDirection';

/** A text, its language, and a fact read from it. */
export type Told = { readonly text: string; readonly locale: Locale; readonly fact: Fact };

/** Words that belong to a fact when they end before it or begin behind it. */
type Round = { readonly before: readonly RegExp[]; readonly after: readonly RegExp[] };

/** 年 of 年底 and 4月 of 4月下旬; “2021” of “the end of 2021”. */
const parts: Record<Locale, Round> = {
  zh: {
    before: [
      /(?:(?:(?:19|20)?\d\d|[今去明前当本次上下每])?年代?|(?:[\d一二三四五六七八九十]{1,2}|[本上下当次每]个?)?月份?)$/,
    ],
    after: [],
  },
  en: { before: [], after: [new RegExp(`^\\s?${whole}`, 'i')] },
};

const belowZero: Record<Locale, Round> = {
  zh: { before: [/(?:零下|负|[-−–－])\s?$/], after: [/^\s?(?:摄氏)?度/] },
  en: { before: [/\b(?:minus|negative)\s$|[-−–]$/i], after: [/^[\s\w°]{0,18}below\s(?:zero|freezing)\b/i] },
};

/** 增长 of 增长5%, “fell” of “fell 5%”, “rise” of “a 5% rise”. */
const moves: Record<Locale, Round> = {
  zh: { before: [zhGrows, zhShrinks, zhMovesTo, ...changePatterns.zh], after: [] },
  en: {
    before: [enGrows, enShrinks, enMovesTo, ...changePatterns.en],
    after: [changesAfter, ...changePatterns.enAfter],
  },
};

/** “3” of “3 times a year”. */
const often: Round = { before: [/[\w.,]+\s$/], after: [] };

const reach: Record<Locale, number> = { zh: 18, en: 60 };

/** The widest words of a text that hold a fact and what belongs to it. */
function widened({ text, locale, fact }: Told, { before, after }: Round): string {
  const left = text.slice(Math.max(0, fact.start - reach[locale]), fact.start);
  const right = text.slice(fact.end, fact.end + reach[locale]);
  const ahead = before.map((pattern) => pattern.exec(left)?.[0].length ?? 0);
  const behind = after.map((pattern) => pattern.exec(right)?.[0].length ?? 0);
  const words = text.slice(fact.start - Math.max(0, ...ahead), fact.end + Math.max(0, ...behind));
  return words.replace(/\s(?:the|its|their|that|last)$/i, '').trim();
}

/** “held every year” is every year, and “times a year” so many times. */
function oftenWords(told: Told): string {
  const { surface } = told.fact;
  if (/^times\s/i.test(surface)) return widened(told, often);
  return surface.replace(/^(?!once|twice)[\w.,]+\s(?=(?:an?|every|each)\s)/i, '');
}

/** A fact in the words of its text that say it whole. */
export function toldWords(told: Told): string {
  const { fact, locale } = told;
  if (fact.kind === 'part') return widened(told, parts[locale]);
  if (fact.kind === 'often') return oftenWords(told);
  return isFigure(fact) && fact.value.n < 0n ? widened(told, belowZero[locale]) : fact.surface;
}

/** The same with the words that say which way a figure went, where they stand beside it. */
export function movedWords(told: Told): string {
  const { fact, locale } = told;
  return isFigure(fact) && fact.value.n >= 0n ? widened(told, moves[locale]) : toldWords(told);
}
