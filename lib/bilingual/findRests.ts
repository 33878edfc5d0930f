/** Finds a share given to the one who has the rest: 财政占三成、其余为社会资本 with 30 percent from private capital. */
import type { Locale } from '#lib/site/locale';
import { charHint, type Shows } from './charHints';
import type { Compared, Match } from './compareFacts';
import type { Disagreement } from './disagreement';
import { type Opposition, oppositions } from './oppositions';
import { endIn, listClauses } from './readOpposites';

const rests: Readonly<Record<Locale, RegExp>> = {
  zh: /其余|剩余|余下|其他/,
  en: /\bthe (?:rest|remainder|balance|others?)\b|\bremaining\b/i,
};

type Ends = { readonly own: 0 | 1; readonly rest: 0 | 1 };

/** Which end of a pair has the figure and which the rest; null unless a clause of its own names each. */
function endsIn(
  { texts }: Compared,
  match: Match,
  { locale, pair }: { locale: Locale; pair: Opposition },
): Ends | null {
  const text = texts[locale];
  const { start } = match[locale];
  const clauses = listClauses(text, locale);
  const at = clauses.findIndex((clause) => start >= clause.start && start < clause.end);
  const wordsOf = (index: number): string => {
    const clause = clauses[index];
    return clause === undefined ? '' : text.slice(clause.start, clause.end);
  };
  if (rests[locale].test(wordsOf(at)) || !rests[locale].test(wordsOf(at + 1))) return null;
  const [own, rest] = [endIn(wordsOf(at), pair[locale]), endIn(wordsOf(at + 1), pair[locale])];
  return own === null || rest === null || own === rest ? null : { own, rest };
}

const hint = charHint('余剩他');

/** Each such share, as an error; `shows` is asked of the Chinese. */
export function findRests(compared: Compared, shows: Shows): Disagreement[] {
  if (!shows(hint) || !rests.zh.test(compared.texts.zh) || !rests.en.test(compared.texts.en)) return [];
  const pairs = oppositions.filter(({ hint: own, moves }) => shows(own) && moves !== true);
  return compared.matches.flatMap((match): Disagreement[] => {
    const isGivenAway = pairs.some((pair) => {
      const zh = endsIn(compared, match, { locale: 'zh', pair });
      const en = zh === null ? null : endsIn(compared, match, { locale: 'en', pair });
      return zh !== null && en !== null && zh.own !== en.own;
    });
    return isGivenAway ? [{ sort: 'shared', severity: 'error', zh: match.zh, en: match.en }] : [];
  });
}
