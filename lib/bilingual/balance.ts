/** Weighs for any two figures whether each is still said of its own thing, or of the other's. */
import type { Locale } from '#lib/site/locale';
import { changeRoleOf } from './changeRole';
import { groupOf, sameAgain } from './comparable';
import { sideOf } from './compareBounds';
import type { Compared, Match } from './compareFacts';
import { findConcepts, type Naming } from './concepts';
import { countOneAnother, type Direct, directIdeas } from './directNouns';
import { type Fact, isFigure } from './facts';
import { lazily } from './lazily';
import { listAntecedents } from './respectively';
import type { Span } from './sentence';
import { findSharedNames } from './sharedNames';
import { listPosts, type Post, standsForOther } from './standingOrder';
import {
  contrast,
  type Landmark,
  measureWay,
  type Sides,
  type Surroundings,
  surroundingsOf,
} from './surroundings';

type SurroundingsOf = (match: Match) => Surroundings;

/** The name of a matched fact as a landmark; ideas have the names from 0 on. */
const nameOf = (index: number): number => -1 - index;

/** How much a neighbour tells: a year says more of a sum than another sum does. */
const weightBeside = (one: Match, other: Match): number => (groupOf(one) === groupOf(other) ? 0.2 : 0.6);

/** Reads what stands round the facts of one language; matched facts have one name in both. */
function readSide(
  { texts, facts, matches }: Compared,
  locale: Locale,
  { namings, antecedents }: { namings: readonly Naming[]; antecedents: ReadonlyMap<Fact, Span> },
): SurroundingsOf {
  const text = texts[locale];
  const named = namings.map(({ concept, start, end }): Landmark => ({ id: concept, start, end, weight: 1 }));
  const around = { text, locale, way: measureWay(text, locale, facts[locale]), antecedents };
  const known = new Map<Match, Surroundings>();
  const listNear = (match: Match): Surroundings => {
    const neighbours = matches.flatMap((one, index): Landmark[] => {
      const { start, end } = one[locale];
      return one === match ? [] : [{ id: nameOf(index), start, end, weight: weightBeside(one, match) }];
    });
    return surroundingsOf(match[locale], [...named, ...neighbours], around);
  };
  return (match) => {
    const near = known.get(match) ?? listNear(match);
    known.set(match, near);
    return near;
  };
}

const isTurned = (one: Match, other: Match): boolean =>
  (one.zh.start - other.zh.start) * (one.en.start - other.en.start) < 0;

const boundOf = ({ zh, en }: Match): string =>
  isFigure(zh) && isFigure(en) && sideOf(zh) === sideOf(en) ? sideOf(zh) : '';

/** Bounds that differ and still agree with the other language moved with their figures; “below” is rare and tells most. */
function keptBounds(one: Match, other: Match): number {
  const [a, b] = [boundOf(one), boundOf(other)];
  if (a === '' || b === '' || a === b) return 0;
  return a === 'below' || b === 'below' ? 0.5 : 0.3;
}

/** Where each of two takes the bound of the other along, “more than” has stayed and the figures have moved. */
function isTurnedBound(one: Match, other: Match): boolean {
  const sides = [one.zh, other.zh, one.en, other.en].map((fact) => (isFigure(fact) ? sideOf(fact) : ''));
  const [a, b, c, d] = sides;
  return a !== b && a === d && b === c && !sides.includes('');
}

/** Of 由35%提高到46.5% each end says itself which it is. */
const isEndOfChange = ({ texts, facts }: Compared, { zh }: Match): boolean =>
  /^(?:from|to)$/.test(changeRoleOf({ text: texts.zh, facts: facts.zh, locale: 'zh' }, zh) ?? '');

export type Verdict = 'kept' | 'unknown' | 'exchanged';

/**
 * What an exchange must weigh where the order shows it too: more, where only one of the two says so. Where the order is
 * kept, nouns would have moved, which is rarer: both must say so.
 */
const proofs = { both: 0.25, oneSided: 0.4, inOrder: 0.6, weaker: 0.2 } as const;

type Reading = {
  readonly direct: (match: Match) => Direct;
  readonly sides: Readonly<Record<Locale, SurroundingsOf>>;
  readonly posts: () => readonly Post[];
  readonly matches: readonly Match[];
};

function judge(one: Match, other: Match, { direct, sides, posts, matches }: Reading): Verdict {
  const near = (locale: Locale): Sides => [sides[locale](one), sides[locale](other)];
  const selves = [one, other].map((match) => nameOf(matches.indexOf(match)));
  const { kept, exchanged, weaker } = contrast(near('zh'), near('en'), selves);
  const sure = kept + keptBounds(one, other);
  const turned = isTurned(one, other);
  const proof = turned ? (weaker > 0.05 ? proofs.both : proofs.oneSided) : proofs.inOrder;
  const sided = turned || weaker >= proofs.weaker;
  if (sided && exchanged - sure >= proof && exchanged >= 2.5 * sure) return 'exchanged';
  if (isFigure(one.zh) && countOneAnother(direct(one), direct(other))) return 'exchanged';
  if (turned && isTurnedBound(one, other) && sure - exchanged < 0.15) return 'exchanged';
  const isLoose = isFigure(one.zh) && isTurned(one, other) && sure - exchanged < 0.1;
  if (isLoose && standsForOther(posts(), one, other)) return 'exchanged';
  return sure - exchanged >= 0.15 ? 'kept' : 'unknown';
}

function read(compared: Compared): Reading {
  const { texts, matches } = compared;
  const shared = findSharedNames(texts, compared.terms);
  const named = {
    zh: [...findConcepts(texts.zh, 'zh'), ...shared.zh],
    en: [...findConcepts(texts.en, 'en'), ...shared.en],
  };
  const antecedents = listAntecedents(compared);
  const direct = (match: Match): Direct => ({
    zh: directIdeas(match.zh, { text: texts.zh, locale: 'zh', namings: named.zh }),
    en: directIdeas(match.en, { text: texts.en, locale: 'en', namings: named.en }),
  });
  return {
    direct,
    sides: {
      zh: readSide(compared, 'zh', { namings: named.zh, antecedents: antecedents.zh }),
      en: readSide(compared, 'en', { namings: named.en, antecedents: antecedents.en }),
    },
    posts: lazily(() => listPosts(named.zh, named.en, matches)),
    matches,
  };
}

/** Judges two figures of a kind; what stands round them is read when the first two are. */
export function readBalance(compared: Compared): (one: Match, other: Match) => Verdict {
  const reading = lazily(() => read(compared));
  const isEnd = (match: Match): boolean => isEndOfChange(compared, match);
  return (one, other) => {
    if (sameAgain(one, other)) return 'unknown';
    const verdict = judge(one, other, reading());
    return verdict === 'exchanged' && isEnd(one) && isEnd(other) ? 'unknown' : verdict;
  };
}
