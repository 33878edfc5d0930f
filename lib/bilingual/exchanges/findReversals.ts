/** Finds figures that are right and said of the same thing, but the other way round: up for down, from for to. */

import { retoldGrowth } from '#lib/bilingual/agreeing/agreeShares';
import { type ChangeRole, changeRoleOf, isOfTurn, isRateReached } from '#lib/bilingual/agreeing/changeRole';
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement, DisagreementSort } from '#lib/bilingual/agreeing/disagreement';
import { isFigure } from '#lib/bilingual/reading/facts';
import { equal } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';
import { isTurnedRound } from './changeDirection';
import { findTurnedChanges } from './changeWay';
import { isOtherSideOfDate } from './dateBound';
import { isToldByOther } from './perWhom';
import {
  countsFromOtherEnd,
  isPlaceForCount,
  isPlaceForPlaces,
  isPlaceForRun,
  isPlacesForPlace,
} from './rankEnds';
import { comesOtherwise } from './rhythm';
import { isSharedOtherwise } from './sharedOut';

/** Where both languages say what part a figure plays in a change, and not the same. */
function playsOtherRole({ texts, facts }: Compared, { zh, en }: Match): boolean {
  if (retoldGrowth(zh, en)) return false;
  /** 恢复到118% is “18 percent more”. */
  if (
    isFigure(zh) &&
    isFigure(en) &&
    zh.kind === 'share' &&
    en.kind === 'share' &&
    !equal(zh.value, en.value)
  )
    return false;
  const read = { text: texts.zh, facts: facts.zh, locale: 'zh' } as const;
  const role = changeRoleOf(read, zh);
  if (role === null) return false;
  const other = changeRoleOf({ text: texts.en, facts: facts.en, locale: 'en' }, en);
  if (other === null || other === role) return false;
  return !(other === 'by' && (isOfTurn(read, zh) || (role === 'to' && isRateReached(read, zh))));
}

/** Whether both languages say that a figure is where the same change began, or where it ended. */
export function playsSameRole({ texts, facts }: Compared, { zh, en }: Match): boolean {
  const role = changeRoleOf({ text: texts.zh, facts: facts.zh, locale: 'zh' }, zh);
  return role !== null && role === changeRoleOf({ text: texts.en, facts: facts.en, locale: 'en' }, en);
}

/** Whether of two figures one is by how much something changed, in both languages, and the other plainly is not. */
export function playApart(compared: Compared, { zh, en, other }: Disagreement): boolean {
  if (zh === null || en === null || other === undefined) return false;
  const roleIn = (match: Match, locale: Locale): ChangeRole | null =>
    changeRoleOf({ text: compared.texts[locale], facts: compared.facts[locale], locale }, match[locale]);
  const isBy = (match: Match): boolean => roleIn(match, 'zh') === 'by' && roleIn(match, 'en') === 'by';
  const isNotBy = (match: Match): boolean => roleIn(match, 'zh') !== 'by' && roleIn(match, 'en') !== 'by';
  const [one, two] = [{ zh, en }, other];
  return (isBy(one) && isNotBy(two)) || (isBy(two) && isNotBy(one));
}

function reversalOf(compared: Compared, match: Match): DisagreementSort | null {
  const { zh, en } = match;
  if (playsOtherRole(compared, match)) return 'recast';
  if (isTurnedRound(compared.texts, zh, en)) return 'turned';
  if (isOtherSideOfDate(compared.texts, zh, en)) return 'opposed';
  if (countsFromOtherEnd(compared.texts, zh, en)) return 'opposed';
  if (isPlaceForPlaces(compared.texts, zh, en) || isPlacesForPlace(compared.texts, zh, en)) return 'recast';
  if (isPlaceForCount(compared.texts, zh, en) || isPlaceForRun(compared.texts, zh, en)) return 'recast';
  if (comesOtherwise(compared.texts, zh, en)) return 'shared';
  if (isToldByOther(compared.texts, zh, en)) return 'shared';
  return isSharedOtherwise(compared.texts, zh, en) ? 'shared' : null;
}

/** Each such figure, as an error. */
export function findReversals(compared: Compared): Disagreement[] {
  const turned = new Set(findTurnedChanges(compared));
  return compared.matches.flatMap((match): Disagreement[] => {
    const sort = turned.has(match) ? 'turned' : reversalOf(compared, match);
    return sort === null ? [] : [{ sort, severity: 'error', zh: match.zh, en: match.en }];
  });
}
