/** Groups matched facts by what they may be taken for: counts for counts, sums for sums, years for years. */

import { isFigure } from '#lib/bilingual/reading/facts';
import { equal, unity } from '#lib/bilingual/text/rational';
import { measureOf } from './agreeFacts';
import type { Match } from './compareFacts';

const exchangeable = /^(?:year|day|month|ordinal|grade|period|clock|decade)$/;

/** What a matched fact may be mistaken for; null for what is not told apart by what it is said of. */
export function groupOf({ zh }: Match): string | null {
  if (!isFigure(zh)) return exchangeable.test(zh.kind) ? zh.kind : null;
  if (zh.kind !== 'quantity') return zh.kind;
  const measure = measureOf(zh);
  return measure === null || measure === 'visits' ? 'count' : measure;
}

/** “one” and 一 are said too often to tell which answers which. */
const isTelling = ({ zh, en }: Match): boolean =>
  zh.weight !== 'soft' &&
  (!isFigure(zh) || !equal(zh.value, unity) || (en.weight !== 'soft' && /\d/.test(zh.surface)));

/** The matches of each kind that can be taken for one another, in the order given. */
export function comparableGroups(matches: readonly Match[]): Match[][] {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const group = isTelling(match) ? groupOf(match) : null;
    if (group === null) continue;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [match]);
    else known.push(match);
  }
  return [...groups.values()];
}

/** Whether two facts are the same amount, rank or date, so that an exchange changes nothing. */
export const sameAgain = ({ zh: a }: Match, { zh: b }: Match): boolean =>
  isFigure(a) && isFigure(b) ? equal(a.value, b.value) : !isFigure(a) && !isFigure(b) && a.key === b.key;
