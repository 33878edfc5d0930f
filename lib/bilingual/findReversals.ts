/** Finds figures that are right and said of the same thing, but the other way round: up for down, from for to. */
import { isTurnedRound } from './changeDirection';
import { changeRoleOf } from './changeRole';
import type { Compared, Match } from './compareFacts';
import { isOtherSideOfDate } from './dateBound';
import type { Disagreement, DisagreementSort } from './disagreement';
import { comesOtherwise } from './rhythm';
import { isSharedOtherwise } from './sharedOut';

/** Where both languages say what part a figure plays in a change, and not the same. */
function playsOtherRole({ texts, facts }: Compared, { zh, en }: Match): boolean {
  const role = changeRoleOf({ text: texts.zh, facts: facts.zh, locale: 'zh' }, zh);
  if (role === null) return false;
  const other = changeRoleOf({ text: texts.en, facts: facts.en, locale: 'en' }, en);
  return other !== null && other !== role;
}

/** Whether both languages say that a figure is where the same change began, or where it ended. */
export function playsSameRole({ texts, facts }: Compared, { zh, en }: Match): boolean {
  const role = changeRoleOf({ text: texts.zh, facts: facts.zh, locale: 'zh' }, zh);
  return role !== null && role === changeRoleOf({ text: texts.en, facts: facts.en, locale: 'en' }, en);
}

function reversalOf(compared: Compared, match: Match): DisagreementSort | null {
  const { zh, en } = match;
  if (playsOtherRole(compared, match)) return 'recast';
  if (isTurnedRound(compared.texts, zh, en)) return 'turned';
  if (isOtherSideOfDate(compared.texts, zh, en)) return 'opposed';
  if (comesOtherwise(compared.texts, zh, en)) return 'shared';
  return isSharedOtherwise(compared.texts, zh, en) ? 'shared' : null;
}

/** Each such figure, as an error. */
export const findReversals = (compared: Compared): Disagreement[] =>
  compared.matches.flatMap((match): Disagreement[] => {
    const sort = reversalOf(compared, match);
    return sort === null ? [] : [{ sort, severity: 'error', zh: match.zh, en: match.en }];
  });
