/** Weighs how likely two texts are to be one another's translation: by what they state, name and how long they are. */

import { matchFacts } from '#lib/bilingual/agreeing/compareFacts';
import { findConcepts } from '#lib/bilingual/ideas/concepts';
import { extractFacts } from '#lib/bilingual/reading/extractFacts';
import type { Fact } from '#lib/bilingual/reading/facts';
import { type Locale, otherLocale } from '#lib/site/locale';
import type { Wording } from './agreementPair';
import { findTerms, missingTerms, readEnglish } from './compareTerms';

/** What a text tells of itself. */
type Profile = {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly ideas: ReadonlySet<number>;
};

/** Marks that both languages set alike: quotations, titles, colons, ends of sentences. */
const marks = [/[“"「『]/g, /[：:]/g, /[；;]/g, /[？?]/g, /[。！]|[.!](?=\s|$)/g] as const;
/** Words that a Chinese text leaves in Latin letters. */
const latin = /[A-Za-z][\w.&-]*/g;

type Lists = { readonly original: readonly string[]; readonly translation: readonly string[] };

/** How unlike the original's text at one index and the translation's at another are; below 0 where much is shared. */
export type Unlikeness = (original: number, translation: number) => number;

/** English takes so many letters for a Chinese character; one block in three is off by more than the spread. */
const lettersPerCharacter = 4.1;
const spread = 0.35;
/** Short texts vary more: so many letters are added to both sides. */
const cushion = 24;

const clamp = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);

/** Half the square of how many spreads the lengths are off, as Gale and Church weigh sentences; 4 at most. */
function lengthCost(zh: string, en: string): number {
  const off = Math.log((en.length + cushion) / (zh.length * lettersPerCharacter + cushion)) / spread;
  return Math.min((off * off) / 2, 4);
}

function factCost(zh: readonly Fact[], en: readonly Fact[]): number {
  const shared = matchFacts(zh, en).length;
  return clamp(0.6 * (zh.length + en.length - 2 * shared) - 1.5 * shared, -8, 5);
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const markCost = (zh: string, en: string): number =>
  marks.reduce((sum, mark) => sum + Math.min(0.5 * Math.abs(countOf(zh, mark) - countOf(en, mark)), 1), 0);

/** What a Chinese text says in Latin letters stands in its English too. */
function latinCost(zh: string, en: string): number {
  const words = [...new Set(zh.match(latin) ?? [])];
  const shared = words.filter((word) => en.includes(word)).length;
  return clamp(words.length - 2 * shared, -4, 3);
}

/** How much an idea tells: one that most texts name tells little. */
function tellingOf(profiles: readonly Profile[]): (idea: number) => number {
  const named = new Map<number, number>();
  for (const { ideas } of profiles) for (const idea of ideas) named.set(idea, (named.get(idea) ?? 0) + 1);
  return (idea) => Math.log(1 + profiles.length / (named.get(idea) ?? 1));
}

/** From 2 where no idea is shared to −3 where all are; 0 where a text names none. */
function ideaCost(zh: Profile, en: Profile, telling: (idea: number) => number): number {
  const weigh = (ideas: Iterable<number>): number =>
    [...ideas].reduce((sum, idea) => sum + telling(idea) ** 2, 0);
  const all = Math.sqrt(weigh(zh.ideas) * weigh(en.ideas));
  return all === 0 ? 0 : 2 - (5 * weigh([...zh.ideas].filter((idea) => en.ideas.has(idea)))) / all;
}

/** A name or term of the term base that the English has, or lacks. */
function termCost(zh: string, en: string, { terms }: Wording): number {
  const uses = findTerms(zh, terms);
  const missing = missingTerms(uses, readEnglish(en)).length;
  const shared = new Set(uses.map(({ term }) => term)).size - missing;
  return clamp(0.8 * missing - 0.5 * shared, -3, 3);
}

const profileOf = (text: string, locale: Locale, { terms }: Wording): Profile => ({
  text,
  facts: extractFacts(text, locale, terms).filter(({ weight }) => weight !== 'soft'),
  ideas: new Set(findConcepts(text, locale, [{ start: 0, end: text.length }]).map(({ concept }) => concept)),
});

/** Without knowing which language is which, digits and lengths alone are compared. */
function plainUnlikeness({ original, translation }: Lists): Unlikeness {
  const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + text.length, 1);
  const ratio = sum(translation) / sum(original);
  const numbers = (text = ''): string[] => [...new Set(text.match(/\d+(?:\.\d+)?/g) ?? [])];
  return (i, j) => {
    const [from, to] = [original[i] ?? '', translation[j] ?? ''];
    const digits = numbers(to);
    const shared = numbers(from).filter((one) => digits.includes(one)).length;
    const length = Math.abs(Math.log((to.length + 8) / (from.length * ratio + 8)));
    return Math.min(length, 2) * 2 + numbers(from).length + digits.length - 3 * shared;
  };
}

/** How unlike texts of two lists are; all of them are read once. */
export function unlikenessOf(lists: Lists, wording: Wording | null): Unlikeness {
  if (wording === null) return plainUnlikeness(lists);
  const from = lists.original.map((text) => profileOf(text, wording.original, wording));
  const to = lists.translation.map((text) => profileOf(text, otherLocale(wording.original), wording));
  const telling = tellingOf([...from, ...to]);
  return (i, j) => {
    const [zh, en] = wording.original === 'zh' ? [from[i], to[j]] : [to[j], from[i]];
    if (zh === undefined || en === undefined) return 0;
    return (
      lengthCost(zh.text, en.text) +
      markCost(zh.text, en.text) +
      latinCost(zh.text, en.text) +
      factCost(zh.facts, en.facts) +
      ideaCost(zh, en, telling) +
      termCost(zh.text, en.text, wording)
    );
  };
}
