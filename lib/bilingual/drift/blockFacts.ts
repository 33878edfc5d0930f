/** The figures, dates and numbers of a block as short lines that can be kept and compared later. */

import { movedWords, type Told, toldWords } from '#lib/bilingual/exchanges/toldWords';
import { extractFacts } from '#lib/bilingual/reading/extractFacts';
import { type Fact, isFigure, type TermLike } from '#lib/bilingual/reading/facts';
import { formatRational } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';

const arrows = { up: ' ↑', down: ' ↓' } as const;
const mark = ' = ';

/** Bounds are left out: “more than” dropped is a change of words, not of a figure. */
function meaningOf(fact: Fact): string {
  if (!isFigure(fact)) return `${fact.kind} ${fact.key}`;
  const unit = fact.kind === 'quantity' ? fact.unit : fact.kind;
  return `${formatRational(fact.value)} ${unit}${fact.direction === null ? '' : arrows[fact.direction]}`;
}

/** With the verb where something rose or fell, so that 增长5% and 下降5% do not look alike. */
const wordsIn = (told: Told): string =>
  isFigure(told.fact) && told.fact.direction !== null ? movedWords(told) : toldWords(told);

/** The facts in the order in which they are stated, as often as they are: `30亿元 = 3,000,000,000 CNY`. */
export const blockFacts = (text: string, locale: Locale, terms: readonly TermLike[]): string[] => {
  const facts = extractFacts(text, locale, terms).filter(({ weight }) => weight !== 'soft');
  return facts.map(
    (fact) => wordsIn({ text, locale, fact }).replace(/\s+/g, ' ').trim() + mark + meaningOf(fact),
  );
};

/** The words a fact was stated in. */
export const factWords = (fact: string): string => fact.split(mark)[0] ?? fact;

/** A fact without its words: that of 30亿元 and of 三十亿元 is the same. */
export const factMeaning = (fact: string): string => fact.split(mark).at(-1) ?? fact;
