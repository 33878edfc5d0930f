/** Lists what two languages of a report are found to state alike, block by block, for readers to see. */

import { alignBases } from '#lib/bilingual/agreeing/alignBases';
import { alignRates } from '#lib/bilingual/agreeing/alignRates';
import { matchFacts } from '#lib/bilingual/agreeing/compareFacts';
import { extractFacts } from '#lib/bilingual/reading/extractFacts';
import type { Fact, TermLike } from '#lib/bilingual/reading/facts';
import type { Block, Section } from '#lib/mdx/body';
import type { Locale } from '#lib/site/locale';
import { termsIn } from './compareTerms';

/** A fact's words in a block's text and the offset at which they stand. */
export type FactWords = { readonly words: string; readonly start: number };

/** One fact stated in both languages. */
export type AgreedFact = Readonly<Record<Locale, FactWords>>;

/** By block id, in the order of the Chinese. */
export type AgreedFacts = Readonly<Record<string, readonly AgreedFact[]>>;

/**
 * Figures, dates, ranks and numbers of documents; not the codes and slogans that only happen to hold a digit. What is soft
 * in words, as “one” is, is a figure where it is written as one.
 */
const isShown = ({ kind, weight, surface }: Fact): boolean =>
  (weight !== 'soft' || /\d/.test(surface)) &&
  kind !== 'slogan' &&
  kind !== 'code' &&
  kind !== 'basis' &&
  kind !== 'often' &&
  kind !== 'session';

const wordsOf = ({ surface, start }: Fact): FactWords => ({ words: surface, start });

const overlap = (one: FactWords, other: FactWords): boolean =>
  one.start < other.start + other.words.length && other.start < one.start + one.words.length;

/** Words that state two facts at once, as “20 April 2021” may, are words once: one pair of them is kept. */
function wordsOnce(facts: readonly AgreedFact[]): AgreedFact[] {
  const kept: AgreedFact[] = [];
  for (const fact of facts)
    if (!kept.some(({ zh, en }) => overlap(zh, fact.zh) || overlap(en, fact.en))) kept.push(fact);
  return kept;
}

/** The words of a block that stand for pictures; nobody who sees these reads them. */
function unseenIn({ runs }: Block): FactWords[] {
  let start = 0;
  return runs.flatMap(({ text: words, unseen }) => {
    const run = { words, start };
    start += words.length;
    return unseen === true ? [run] : [];
  });
}

function seenFacts(block: Block, locale: Locale, used: readonly TermLike[]): Fact[] {
  const unseen = unseenIn(block);
  return extractFacts(block.text, locale, used).filter(
    (fact) => !unseen.some((run) => overlap(run, wordsOf(fact))),
  );
}

function agreedIn(zh: Block, en: Block, terms: readonly TermLike[]): AgreedFact[] {
  const used = termsIn(zh.text, terms);
  const chinese = seenFacts(zh, 'zh', used);
  const rated = alignRates(chinese, seenFacts(en, 'en', used));
  const { facts: english } = alignBases({ zh: zh.text, en: en.text }, chinese, rated);
  const facts = matchFacts(chinese, english)
    .filter((match) => isShown(match.zh) && isShown(match.en))
    .sort((a, b) => a.zh.start - b.zh.start)
    .map((match) => ({ zh: wordsOf(match.zh), en: wordsOf(match.en) }));
  return wordsOnce(facts);
}

/** What the blocks of the same id state alike; blocks without any are left out. */
export function listAgreed(
  zh: readonly Section[],
  en: readonly Section[],
  terms: readonly TermLike[],
): AgreedFacts {
  const twins = new Map(en.flatMap(({ blocks }) => blocks).map((block) => [block.id, block]));
  const agreed = zh
    .flatMap(({ blocks }) => blocks)
    .map((block) => {
      const twin = twins.get(block.id);
      return [block.id, twin === undefined ? [] : agreedIn(block, twin, terms)] as const;
    });
  return Object.fromEntries(agreed.filter(([, facts]) => facts.length > 0));
}
