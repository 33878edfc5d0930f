/** Tells whether the two things a list is told of “respectively” stand the other way round in the translation. */

import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import { type Opposition, oppositions } from '#lib/bilingual/contraries/oppositions';
import { findConcepts } from '#lib/bilingual/ideas/concepts';
import type { Fact } from '#lib/bilingual/reading/facts';
import { sentenceAt } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';
import { listAntecedents } from './respectively';

/** Two opposites in one Chinese word, in the order of the table. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/城乡(?=居民|收入|人均)/g, '城镇农村'],
  [/男女/g, '男女'],
  [/存贷款?/g, '存款贷款'],
  [/进出口/g, '进口出口'],
  [/收支/g, '收入支出'],
];

const spelledOut = (text: string): string =>
  joined.reduce((words, [short, long]) => words.replace(short, long), text);

const wordsBefore = (text: string, fact: Fact): string =>
  text.slice(sentenceAt(text, fact.start).start, fact.start);

/** 1 where the pair's first end is named before the second, -1 the other way round; null where either is not named once. */
function orderIn(words: string, [first, second]: Opposition['zh']): number | null {
  const others = [...words.matchAll(second)];
  const ones = [...words.matchAll(first)].filter(({ index, 0: word }) =>
    others.every((other) => index + word.length <= other.index || index >= other.index + other[0].length),
  );
  const [one, other] = [ones[0], others[0]];
  if (one === undefined || other === undefined || ones.length !== 1 || others.length !== 1) return null;
  return one.index < other.index ? 1 : -1;
}

/** By a pair of opposite words. */
function turnedByWords({ texts }: Compared, zh: Fact, en: Fact): boolean | null {
  const [left, right] = [spelledOut(wordsBefore(texts.zh, zh)), wordsBefore(texts.en, en)];
  for (const pair of oppositions) {
    const a = pair.moves === true ? null : orderIn(left, pair.zh);
    const b = a === null ? null : orderIn(right, pair.en);
    if (a !== null && b !== null) return a !== b;
  }
  return null;
}

type Ideas = ReadonlySet<number>;

const without = (some: Ideas, others: Ideas): number[] => [...some].filter((one) => !others.has(one));

/** Whether what the pieces of the lists name has changed places, null where they do not tell; the noun that both share stands with either. */
function turnedByIdeas(compared: Compared, [one, other]: readonly [Match, Match]): boolean | null {
  const antecedents = listAntecedents(compared);
  const ideasOf = (match: Match, locale: Locale): Ideas => {
    const piece = antecedents[locale].get(match[locale]);
    if (piece === undefined) return new Set();
    const within = findConcepts(compared.texts[locale], locale, [piece]);
    return new Set(
      within
        .filter(({ start, end }) => start >= piece.start && end <= piece.end)
        .map(({ concept }) => concept),
    );
  };
  const [a, b] = [ideasOf(one, 'zh'), ideasOf(other, 'zh')];
  const [c, d] = [ideasOf(one, 'en'), ideasOf(other, 'en')];
  const share = (some: readonly number[], others: readonly number[]): boolean =>
    some.some((idea) => others.includes(idea));
  const [ofOne, ofOther, first, last] = [without(a, b), without(b, a), without(c, d), without(d, c)];
  if (share(ofOne, first) || share(ofOther, last))
    return share(ofOne, first) && share(ofOther, last) ? false : null;
  return share(ofOne, last) && share(ofOther, first) ? true : null;
}

/** Whether two facts stand in the other order in English; of “5 and 6 percent” both have the place of the whole. */
export const isTurned = ({ facts }: Compared, [one, other]: readonly [Match, Match]): boolean =>
  facts.en.indexOf(one.en) > facts.en.indexOf(other.en);

/**
 * Whether two figures of a list, in the order of the Chinese, stand each with the other's thing in English. Where no
 * opposite words tell, figures in the other order do: who writes “respectively” keeps the order.
 */
export function tradesThings(compared: Compared, [one, other]: readonly [Match, Match]): boolean {
  const isOtherOrder = isTurned(compared, [one, other]);
  const turned = turnedByWords(compared, one.zh, isOtherOrder ? other.en : one.en);
  if (turned !== null) return turned !== isOtherOrder;
  return turnedByIdeas(compared, [one, other]) ?? isOtherOrder;
}
