/** Reads what stands round the figures of a text and its translation, as far as any of them hears it. */

import { groupOf } from '#lib/bilingual/agreeing/comparable';
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import { findConcepts, type Naming } from '#lib/bilingual/ideas/concepts';
import { type Direct, directIdeas } from '#lib/bilingual/ideas/directNouns';
import { findSharedNames } from '#lib/bilingual/ideas/sharedNames';
import type { Fact } from '#lib/bilingual/reading/facts';
import { lazily } from '#lib/bilingual/text/lazily';
import type { Span } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';
import { listAntecedents } from './respectively';
import { listPosts, type Post } from './standingOrder';
import { type Neighbour, type Surroundings, surroundingsOf } from './surroundings';
import { earshot, joinTouching, measureWay, type Way } from './way';

type OfMatch<T> = (match: Match) => T;

/** Makes something of each once. */
function onceEach<One, T>(make: (one: One) => T): (one: One) => T {
  const known = new Map<One, T>();
  return (one) => {
    const remembered = known.get(one);
    if (remembered !== undefined) return remembered;
    const made = make(one);
    known.set(one, made);
    return made;
  };
}

/** The name of a matched fact as a landmark; ideas have the names from 0 on. */
export const nameOf = (index: number): number => -1 - index;

/** One language: its ways, what its lists are told of, and all of it that a figure which may be judged hears. */
type Side = {
  readonly text: string;
  readonly locale: Locale;
  readonly way: Way;
  readonly antecedents: ReadonlyMap<Fact, Span>;
  readonly heard: readonly Span[];
};

/** What each match may be taken for; null for what is taken for nothing. */
type Groups = readonly (string | null)[];

/** Only two of a kind are ever judged. */
const listJudged = (matches: readonly Match[], groups: Groups): Match[] =>
  matches.filter((_, index) => {
    const group = groups[index] ?? null;
    return group !== null && groups.indexOf(group) !== groups.lastIndexOf(group);
  });

/** Finds how far the figures of one language hear. */
function listenIn(
  { texts, facts }: Compared,
  locale: Locale,
  { judged, antecedents }: { judged: readonly Match[]; antecedents: ReadonlyMap<Fact, Span> },
): Side {
  const text = texts[locale];
  const way = measureWay(text, locale, facts[locale]);
  const near = judged.map((match) => earshot(way, match[locale]));
  return { text, locale, way, antecedents, heard: joinTouching([...near, ...antecedents.values()]) };
}

/** What stands round each figure of a language; of the other figures a year says more of a sum than another sum does. */
function readSide(
  matches: readonly Match[],
  groups: Groups,
  { side, namings }: { side: Side; namings: readonly Naming[] },
): OfMatch<Surroundings> {
  const listNeighbours = (own: string | null): Neighbour[] =>
    matches.map((match, index) => {
      const { start, end } = match[side.locale];
      return { concept: nameOf(index), start, end, weight: groups[index] === own ? 0.2 : 0.6 };
    });
  const neighboursOf = onceEach(listNeighbours);
  return onceEach((match) => {
    const neighbours = neighboursOf(groups[matches.indexOf(match)] ?? null);
    return surroundingsOf(match[side.locale], { namings, neighbours }, side);
  });
}

type Named = Readonly<Record<Locale, readonly Naming[]>>;

/** The ideas and the names that both texts share, in some spans of each. */
function listNamed({ texts, terms }: Compared, spans: Readonly<Record<Locale, readonly Span[]>>): Named {
  const shared = findSharedNames(texts, terms, spans.zh);
  return {
    zh: [...findConcepts(texts.zh, 'zh', spans.zh), ...shared.zh],
    en: [...findConcepts(texts.en, 'en', spans.en), ...shared.en],
  };
}

const whole = (text: string): Span[] => [{ start: 0, end: text.length }];

/** What two figures of a kind are judged by. */
export type Reading = {
  readonly direct: OfMatch<Direct>;
  readonly sides: Readonly<Record<Locale, OfMatch<Surroundings>>>;
  readonly posts: () => readonly Post[];
  readonly matches: readonly Match[];
};

/**
 * Reads two texts. Ideas are found only where a figure that may be judged hears them, which of reports is less than
 * half of what they say.
 */
export function readAround(compared: Compared): Reading {
  const { texts, matches } = compared;
  const antecedents = listAntecedents(compared);
  const groups = matches.map(groupOf);
  const judged = listJudged(matches, groups);
  const zh = listenIn(compared, 'zh', { judged, antecedents: antecedents.zh });
  const en = listenIn(compared, 'en', { judged, antecedents: antecedents.en });
  const named = listNamed(compared, { zh: zh.heard, en: en.heard });
  const all = (): Named => listNamed(compared, { zh: whole(texts.zh), en: whole(texts.en) });
  return {
    direct: onceEach((match) => ({
      zh: directIdeas(match.zh, { ...zh, namings: named.zh }),
      en: directIdeas(match.en, { ...en, namings: named.en }),
    })),
    sides: {
      zh: readSide(matches, groups, { side: zh, namings: named.zh }),
      en: readSide(matches, groups, { side: en, namings: named.en }),
    },
    posts: lazily(() => {
      const { zh: chinese, en: english } = all();
      return listPosts(chinese, english, matches);
    }),
    matches,
  };
}
