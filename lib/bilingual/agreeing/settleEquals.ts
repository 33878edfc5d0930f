/** Gives each of several equal counts to the one that counts the same: 100名专家 to the hundred experts, not to the firms. */

import { type Figure, isCount } from '#lib/bilingual/reading/facts';
import { type Locale, otherLocale } from '#lib/site/locale';
import { sameNumber } from './agreeFacts';
import type { Match } from './compareFacts';
import { ideasOf, shareIdeas } from './countedApart';
import type { Table } from './repeats';

type Texts = Readonly<Record<Locale, string>>;

const without = <T>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one);

/** The match whose other side counts what a fact left over counts, and not what its own side counts. */
function findOwner(left: Figure, locale: Locale, matches: readonly Match[], texts: Texts): Match | null {
  const other = otherLocale(locale);
  const equals = matches.filter(
    (match) => isCount(match[locale]) && isCount(match[other]) && sameNumber(left, match[locale]),
  );
  if (equals.length === 0) return null;
  const ideas = ideasOf(left, texts[locale], locale);
  if (ideas.size === 0) return null;
  const fits = (match: Match): boolean => {
    const [own, answer] = [match[locale], match[other]];
    if (!isCount(own) || !isCount(answer)) return false;
    const counted = ideasOf(answer, texts[other], other);
    return shareIdeas(ideas, counted) && !shareIdeas(ideasOf(own, texts[locale], locale), counted);
  };
  return equals.find(fits) ?? null;
}

/** Exchanges what is left over for what was matched in its place; the table is changed, and matches are returned. */
function settleIn(locale: Locale, table: Table, matches: readonly Match[], texts: Texts): readonly Match[] {
  let settled = matches;
  for (const fact of table[locale]) {
    let left = fact;
    /** One that was given its own may leave another that has not: once round is enough. */
    for (let turn = 0; turn < matches.length && isCount(left); turn += 1) {
      const owner = findOwner(left, locale, settled, texts);
      if (owner === null) break;
      const taken = left;
      settled = settled.map((match) => (match === owner ? { ...match, [locale]: taken } : match));
      left = owner[locale];
      table[locale] = [...without(table[locale], taken), left].sort((a, b) => a.start - b.start);
    }
  }
  return settled;
}

/** Matches in which equal counts answer by what they count, as far as the texts say it. */
export const settleEquals = (table: Table, matches: readonly Match[], texts: Texts): readonly Match[] =>
  settleIn('en', table, settleIn('zh', table, matches, texts), texts);
