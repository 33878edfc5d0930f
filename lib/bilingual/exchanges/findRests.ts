/** Finds a share given to the one who has the rest: 财政占三成、其余为社会资本 with 30 percent from private capital. */

import type { Compared } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { type Opposition, oppositions } from '#lib/bilingual/contraries/oppositions';
import { endIn, listClauses } from '#lib/bilingual/contraries/readOpposites';
import { charHint, type Shows } from '#lib/bilingual/text/charHints';
import type { Locale } from '#lib/site/locale';

const rests: Readonly<Record<Locale, RegExp>> = {
  zh: /其余|剩余|余下/,
  en: /\bthe (?:rest|remainder|balance)\b|\bremaining\b/i,
};

/** The words with a figure, and those behind them that tell of the rest. */
type Parted = { readonly own: string; readonly rest: string };

function partedAt(text: string, locale: Locale, start: number): Parted | null {
  const clauses = listClauses(text, locale);
  const at = clauses.findIndex((clause) => start >= clause.start && start < clause.end);
  const [clause, next] = [clauses[at], clauses[at + 1]];
  if (clause === undefined || next === undefined) return null;
  const [own, rest] = [text.slice(clause.start, clause.end), text.slice(next.start, next.end)];
  return !rests[locale].test(own) && rests[locale].test(rest) ? { own, rest } : null;
}

/** Whether each of two opposites has in one language what the other has in the other. */
function tradesPlaces(pair: Opposition, zh: Parted, en: Parted): boolean {
  const [own, rest] = [endIn(zh.own, pair.zh), endIn(zh.rest, pair.zh)];
  if (own === null || rest === null || own === rest) return false;
  return endIn(en.own, pair.en) === rest && endIn(en.rest, pair.en) === own;
}

const hint = charHint('余');

/** Each such share, as an error; `shows` is asked of the Chinese. */
export function findRests({ texts, matches }: Compared, shows: Shows): Disagreement[] {
  if (!shows(hint) || !rests.zh.test(texts.zh) || !rests.en.test(texts.en)) return [];
  const pairs = oppositions.filter(({ hint: own, moves }) => shows(own) && moves !== true);
  if (pairs.length === 0) return [];
  return matches.flatMap(({ zh, en }): Disagreement[] => {
    const meant = partedAt(texts.zh, 'zh', zh.start);
    const told = meant === null ? null : partedAt(texts.en, 'en', en.start);
    if (meant === null || told === null || !pairs.some((pair) => tradesPlaces(pair, meant, told))) return [];
    return [{ sort: 'shared', severity: 'error', zh, en }];
  });
}
