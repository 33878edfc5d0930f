/** Whether a text says of a figure the change an editor gives it, and against what. */

import type { Fact, Figure } from '#lib/bilingual/reading/facts';
import { sentenceAt } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';
import { type FigureClaim, findStating } from './claim';

/** What a change may be measured against, besides a year by its number. */
export const changeBases = ['year-on-year', 'quarter-on-quarter', 'month-on-month'] as const;

const chained = /环比|[比较]上(?:一)?[季月]|[比较]上个[季月]/;

const basisWords: Readonly<Record<string, Record<Locale, RegExp>>> = {
  'year-on-year': {
    zh: /同比|[比较与](?:上|去|前|上一)年|同期/,
    en: /year[\s-](?:on|over)[\s-]year|a year (?:earlier|before|ago)|(?:same|previous|preceding) (?:period|quarter|half|month|year)|\blast year|annual/i,
  },
  'quarter-on-quarter': {
    zh: chained,
    en: /quarter[\s-](?:on|over)[\s-]quarter|(?:previous|preceding|last) quarter|a quarter earlier/i,
  },
  'month-on-month': {
    zh: chained,
    en: /month[\s-](?:on|over)[\s-]month|(?:previous|preceding|last) month|a month earlier/i,
  },
};

function saysBasis(basis: string, sentence: string, locale: Locale): boolean {
  const words = basisWords[basis];
  return words === undefined ? sentence.includes(basis) : words[locale].test(sentence);
}

export type StatedChange = { readonly fact: Figure | null; readonly saysBasis: boolean };

/** The change as the sentence of the figure states it; `fact` is null where it does not. */
export function findChange(
  text: string,
  facts: readonly Fact[],
  claim: NonNullable<FigureClaim['change']>,
  figure: Figure,
  locale: Locale,
): StatedChange {
  const { start, end } = sentenceAt(text, figure.start);
  const near = facts.filter((fact) => fact !== figure && fact.start >= start && fact.end <= end);
  return {
    fact: findStating(near, claim)[0] ?? null,
    saysBasis: saysBasis(claim.basis, text.slice(start, end), locale),
  };
}
