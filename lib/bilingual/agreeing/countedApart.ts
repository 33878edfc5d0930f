/** Tells by classifiers and nouns whether two equal counts of a text count two things: 100家企业, 100名专家. */

import { findConcepts } from '#lib/bilingual/ideas/concepts';
import { directIdeas } from '#lib/bilingual/ideas/directNouns';
import type { Figure } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';
import { classifierOf } from './countedBy';

/** Classifiers that may stand for one another; 个 and those of no group may stand for any. */
const kinds: readonly RegExp[] = [
  /^[名人位]$/,
  /^[家户]$/,
  /^[项件]$/,
  /^[场届期轮]$/,
  /^[台辆套架艘]$/,
  /^[栋幢座]$/,
  /^[篇册本部份]$/,
];

const kindOf = (figure: Figure): number => {
  const classifier = classifierOf(figure);
  return classifier === null ? -1 : kinds.findIndex((kind) => kind.test(classifier));
};

/** What stands beside a figure. */
const beside = 60;

/** The ideas a figure of a text counts, where they stand next to it. */
export const ideasOf = (figure: Figure, text: string, locale: Locale): ReadonlySet<number> => {
  const span = { start: Math.max(0, figure.start - beside), end: Math.min(text.length, figure.end + beside) };
  return directIdeas(figure, { text, locale, namings: findConcepts(text, locale, [span]) });
};

export const shareIdeas = (some: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
  [...some].some((one) => others.has(one));

const before = /[\u4e00-\u9fff]{0,8}$/;
const after = /^[\u4e00-\u9fff]{0,8}/;

/** The words that touch a figure on either side. */
const touching = ({ start, end }: Figure, text: string): readonly [string, string] => [
  before.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '',
  after.exec(text.slice(end, end + 8))?.[0] ?? '',
];

/** 中小企业260家 and 260家企业: the noun that touches one is among the words that touch the other. */
function sharesNoun(one: Figure, other: Figure, text: string): boolean {
  const [some, others] = [touching(one, text), touching(other, text)];
  const named = ([left, right]: readonly [string, string]): string[] =>
    [left.slice(-2), right.slice(0, 2)].filter(({ length }) => length === 2);
  const has = (words: readonly [string, string], noun: string): boolean =>
    words.some((word) => word.includes(noun));
  return named(some).some((noun) => has(others, noun)) || named(others).some((noun) => has(some, noun));
}

/** How two counts of a text are told apart: by what they are counted by, by what they count, or not at all. */
export type Apart = 'by classifier' | 'by noun' | 'alike' | 'unknown';

const isByOther = (one: Figure, other: Figure): boolean => {
  const [by, otherBy] = [kindOf(one), kindOf(other)];
  return by >= 0 && otherBy >= 0 && by !== otherBy;
};

/** What sets two equal counts of a text apart, if anything does. */
export function countedApart(one: Figure, other: Figure, text: string, locale: Locale): Apart {
  if (locale === 'zh' && sharesNoun(one, other, text)) return 'alike';
  if (locale === 'zh' && isByOther(one, other)) return 'by classifier';
  const [a, b] = [ideasOf(one, text, locale), ideasOf(other, text, locale)];
  if (shareIdeas(a, b)) return 'alike';
  return a.size > 0 && b.size > 0 ? 'by noun' : 'unknown';
}
