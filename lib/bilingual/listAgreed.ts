/** Lists what two languages of a report are found to state alike, block by block, for readers to see. */
import type { Section } from '#lib/mdx/body';
import type { Locale } from '#lib/site/locale';
import { alignRates } from './alignRates';
import { matchFacts } from './compareFacts';
import { termsIn } from './compareTerms';
import { extractFacts } from './extractFacts';
import type { Fact, TermLike } from './facts';

/** A fact's words in a block's text and the offset at which they stand. */
export type FactWords = { readonly words: string; readonly start: number };

/** One fact stated in both languages. */
export type AgreedFact = Readonly<Record<Locale, FactWords>>;

/** By block id, in the order of the Chinese. */
export type AgreedFacts = Readonly<Record<string, readonly AgreedFact[]>>;

/** Figures, dates, ranks and numbers of documents; not the codes and slogans that only happen to hold a digit. */
const isShown = ({ kind, weight }: Fact): boolean =>
  weight !== 'soft' &&
  kind !== 'slogan' &&
  kind !== 'code' &&
  kind !== 'basis' &&
  kind !== 'often' &&
  kind !== 'session';

const wordsOf = ({ surface, start }: Fact): FactWords => ({ words: surface, start });

/** Words that state two facts at once, as “20 April 2021” may, are words once: one pair of them is kept. */
function wordsOnce(facts: readonly AgreedFact[]): AgreedFact[] {
  const seen = { zh: new Set<number>(), en: new Set<number>() };
  return facts.filter(({ zh, en }) => {
    if (seen.zh.has(zh.start) || seen.en.has(en.start)) return false;
    seen.zh.add(zh.start);
    seen.en.add(en.start);
    return true;
  });
}

function agreedIn(zh: string, en: string, terms: readonly TermLike[]): AgreedFact[] {
  const used = termsIn(zh, terms);
  const chinese = extractFacts(zh, 'zh', used);
  const facts = matchFacts(chinese, alignRates(chinese, extractFacts(en, 'en', used)))
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
  const twins = new Map(en.flatMap(({ blocks }) => blocks).map((block) => [block.id, block.text]));
  const agreed = zh
    .flatMap(({ blocks }) => blocks)
    .map(({ id, text }) => [id, agreedIn(text, twins.get(id) ?? '', terms)] as const);
  return Object.fromEntries(agreed.filter(([, facts]) => facts.length > 0));
}
