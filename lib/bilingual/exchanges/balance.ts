/** Weighs for any two figures whether each is still said of its own thing, or of the other's. */

import { changeRoleOf } from '#lib/bilingual/agreeing/changeRole';
import { sameAgain } from '#lib/bilingual/agreeing/comparable';
import { sideOf } from '#lib/bilingual/agreeing/compareBounds';
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import { findConcepts } from '#lib/bilingual/ideas/concepts';
import { countOneAnother } from '#lib/bilingual/ideas/directNouns';
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import { lazily } from '#lib/bilingual/text/lazily';
import type { Locale } from '#lib/site/locale';
import { nameOf, type Reading, readAround } from './readAround';
import { standsForOther } from './standingOrder';
import { contrast, type Sides } from './surroundings';

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

/** The ideas of a rise and of a fall. */
const ways = lazily(() =>
  (['增长下降', 'up, down'] as const).flatMap((words, index) =>
    findConcepts(words, index === 0 ? 'zh' : 'en', [{ start: 0, end: words.length }]).map(
      ({ concept }) => concept,
    ),
  ),
);

const wayOf = (fact: Fact): string | null => (isFigure(fact) ? fact.direction : null);

/** Of “up 3%” and “down 1%” both languages move the word with the figure, so it says nothing of what the figure is of. */
function listMoving(one: Match, other: Match): readonly number[] {
  const [a, b] = [wayOf(one.zh), wayOf(other.zh)];
  const isMoved = a !== null && b !== null && a !== b && wayOf(one.en) === a && wayOf(other.en) === b;
  return isMoved ? ways() : [];
}

/** “now between 1,500 and 4,000 yuan, up from 1,000 to 3,000”: where a change ended is told first. */
function isToldFromEnd(text: string, one: Match, other: Match): boolean {
  const [first, last] = one.en.start < other.en.start ? [one.en, other.en] : [other.en, one.en];
  return /\b(?:up|down|rais\w+|increas\w+|reduc\w+|lower\w*|cut)\sfrom\b[^.;\d]*$/i.test(
    text.slice(first.end, last.start),
  );
}

export type Verdict = 'kept' | 'unknown' | 'exchanged';

/**
 * What an exchange must weigh where the order shows it too: more, where only one of the two says so. Where the order is
 * kept, nouns would have moved, which is rarer: both must say so.
 */
const proofs = { both: 0.25, oneSided: 0.4, inOrder: 0.6, weaker: 0.2 } as const;

function judge(one: Match, other: Match, { direct, sides, posts, matches }: Reading): Verdict {
  const near = (locale: Locale): Sides => [sides[locale](one), sides[locale](other)];
  const selves = [one, other].map((match) => nameOf(matches.indexOf(match)));
  const silent = [...selves, ...listMoving(one, other)];
  const { kept, exchanged, weaker } = contrast(near('zh'), near('en'), silent);
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

/** Judges two figures of a kind; what stands round them is read when the first two are. */
export function readBalance(compared: Compared): (one: Match, other: Match) => Verdict {
  const reading = lazily(() => readAround(compared));
  const isEnd = (match: Match): boolean => isEndOfChange(compared, match);
  return (one, other) => {
    if (sameAgain(one, other)) return 'unknown';
    const verdict = judge(one, other, reading());
    const isOneChange = (): boolean =>
      (isEnd(one) && isEnd(other)) || (isTurned(one, other) && isToldFromEnd(compared.texts.en, one, other));
    return verdict === 'exchanged' && isOneChange() ? 'unknown' : verdict;
  };
}
