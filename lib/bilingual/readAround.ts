/** Reads what stands round the figures of a text and its translation, as far as any of them hears it. */
import type { Locale } from '#lib/site/locale';
import { groupOf } from './comparable';
import type { Compared, Match } from './compareFacts';
import { findConcepts, type Naming } from './concepts';
import { type Direct, directIdeas } from './directNouns';
import type { Fact } from './facts';
import { lazily } from './lazily';
import { type Antecedents, listAntecedents } from './respectively';
import type { Span } from './sentence';
import { findSharedNames } from './sharedNames';
import { listPosts, type Post } from './standingOrder';
import { type Landmark, type Surroundings, surroundingsOf } from './surroundings';
import { earshot, joinTouching, measureWay, type Way } from './way';

type OfMatch<T> = (match: Match) => T;

/** Makes something of each match once. */
function onceEach<T>(make: OfMatch<T>): OfMatch<T> {
  const known = new Map<Match, T>();
  return (match) => {
    const made = known.get(match) ?? make(match);
    known.set(match, made);
    return made;
  };
}

/** The name of a matched fact as a landmark; ideas have the names from 0 on. */
export const nameOf = (index: number): number => -1 - index;

/** The matched facts as landmarks, under one name in both languages; a year says more of a sum than another sum does. */
function listNeighbours(matches: readonly Match[], locale: Locale, group: string | null): Landmark[] {
  return matches.map((match, index) => {
    const { start, end } = match[locale];
    return { id: nameOf(index), start, end, weight: groupOf(match) === group ? 0.2 : 0.6 };
  });
}

/** One language: its ways, what its lists are told of, and all of it that a figure which may be judged hears. */
type Side = {
  readonly text: string;
  readonly locale: Locale;
  readonly way: Way;
  readonly antecedents: ReadonlyMap<Fact, Span>;
  readonly heard: readonly Span[];
};

/** Those of a kind with another: only two of a kind are ever judged. */
function listJudged(matches: readonly Match[]): Match[] {
  const groups = matches.map(groupOf);
  return matches.filter((_, index) => {
    const group = groups[index] ?? null;
    return group !== null && groups.indexOf(group) !== groups.lastIndexOf(group);
  });
}

/** Finds how far the figures of one language hear. */
function listenIn(
  { texts, facts, matches }: Compared,
  locale: Locale,
  { [locale]: antecedents }: Antecedents,
): Side {
  const text = texts[locale];
  const way = measureWay(text, locale, facts[locale]);
  const near = listJudged(matches).map((match) => earshot(way, match[locale]));
  return { text, locale, way, antecedents, heard: joinTouching([...near, ...antecedents.values()]) };
}

/** What stands round each figure of a language. */
function readSide(matches: readonly Match[], side: Side, namings: readonly Naming[]): OfMatch<Surroundings> {
  const named = namings.map(({ concept, start, end }): Landmark => ({ id: concept, start, end, weight: 1 }));
  const neighbours = new Map<string | null, readonly Landmark[]>();
  return onceEach((match) => {
    const group = groupOf(match);
    const beside = neighbours.get(group) ?? listNeighbours(matches, side.locale, group);
    neighbours.set(group, beside);
    return surroundingsOf(match[side.locale], [named, beside], side);
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
  const zh = listenIn(compared, 'zh', antecedents);
  const en = listenIn(compared, 'en', antecedents);
  const named = listNamed(compared, { zh: zh.heard, en: en.heard });
  const all = (): Named => listNamed(compared, { zh: whole(texts.zh), en: whole(texts.en) });
  return {
    direct: onceEach((match) => ({
      zh: directIdeas(match.zh, { ...zh, namings: named.zh }),
      en: directIdeas(match.en, { ...en, namings: named.en }),
    })),
    sides: { zh: readSide(matches, zh, named.zh), en: readSide(matches, en, named.en) },
    posts: lazily(() => {
      const { zh: chinese, en: english } = all();
      return listPosts(chinese, english, matches);
    }),
    matches,
  };
}
