/** Finds two figures whose opposite words changed places: 500 registered and 300 struck off told the other way round. */

import { comparableGroups, sameAgain } from '#lib/bilingual/agreeing/comparable';
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { isFigure } from '#lib/bilingual/reading/facts';
import type { Shows } from '#lib/bilingual/text/charHints';
import type { Span } from '#lib/bilingual/text/sentence';
import { type Locale, locales } from '#lib/site/locale';
import { type Opposition, oppositions } from './oppositions';

const marks: Readonly<Record<Locale, RegExp>> = {
  zh: /,(?!\d)|[，。；;、：:（）()\n！？]|(?<=\d[个人名家项件户所台套辆亩吨元%％]{0,2})、|(?<=[\d\u4e00-\u9fff])[和及](?=[\u4e00-\u9fff])/g,
  en: /[;:()\n–—!?]|,(?!\d)|\.(?=\s|$)|\b(?:and|while|but|whereas|against|compared with|versus|with|plus)\b/gi,
};
const ends = /[。！？\n!?]|^\.$/;

/** A stretch between two marks, and whether a sentence begins with it. */
export type Clause = Span & { readonly opens: boolean };

/** The stretches of a text between its marks and the words that set one thing against another. */
export function listClauses(text: string, locale: Locale): Clause[] {
  const clauses: Clause[] = [];
  let [start, opens] = [0, true];
  for (const { 0: mark, index } of text.matchAll(marks[locale])) {
    clauses.push({ start, end: index, opens });
    start = index + mark.length;
    opens = ends.test(mark);
  }
  return [...clauses, { start, end: text.length, opens }];
}

/** Which end of a pair some words name; null for neither and for both. */
export function endIn(words: string, [one, other]: Opposition['zh']): 0 | 1 | null {
  const rest = words.replace(other, '');
  const [isOther, isOne] = [rest !== words, rest.search(one) >= 0];
  return isOne === isOther ? null : isOther ? 1 : 0;
}

type Side = { readonly text: string; readonly locale: Locale; readonly clauses: readonly Clause[] };

/**
 * The end a figure stands with: that of its clause or, where the clause names none, of those before it that have no
 * figure; null where its clause has another figure.
 */
function endOf(
  match: Match,
  group: readonly Match[],
  { side, pair }: { side: Side; pair: Opposition },
): 0 | 1 | null {
  const { text, locale, clauses } = side;
  const holds = (clause: Clause, one: Match): boolean =>
    one[locale].start >= clause.start && one[locale].start < clause.end;
  for (let at = clauses.findIndex((clause) => holds(clause, match)); at >= 0; at -= 1) {
    const clause = clauses[at];
    if (clause === undefined || group.some((one) => one !== match && holds(clause, one))) return null;
    const found = endIn(text.slice(clause.start, clause.end), pair[locale]);
    if (found !== null || clause.opens) return found;
  }
  return null;
}

/** A figure, and with which end each language has it. */
type Placed = { readonly match: Match; readonly pair: Opposition; readonly zh: 0 | 1; readonly en: 0 | 1 };

const groupsOf = (matches: readonly Match[]): Match[][] =>
  comparableGroups(matches).filter(
    ([first, second]) => second !== undefined && first !== undefined && isFigure(first.zh),
  );

/** The figures of each kind that stand with either end of each pair of words in both languages. */
function listPlaced({ texts, matches }: Compared, shows: Shows): Placed[][] {
  if (matches.length < 2) return [];
  const pairs = oppositions.filter(
    ({ hint, zh: [one, other] }) => shows(hint) && texts.zh.search(other) >= 0 && texts.zh.search(one) >= 0,
  );
  const groups = pairs.length === 0 ? [] : groupsOf(matches);
  if (groups.length === 0 || /\brespectively\b/i.test(texts.en)) return [];
  const sides = locales.map(
    (locale): Side => ({ text: texts[locale], locale, clauses: listClauses(texts[locale], locale) }),
  );
  return groups.flatMap((group) =>
    pairs.map((pair) =>
      group.flatMap((match): Placed[] => {
        const [zh, en] = sides.map((side) => endOf(match, group, { side, pair }));
        return zh == null || en == null ? [] : [{ match, pair, zh, en }];
      }),
    ),
  );
}

/** Two figures of which each stands with the other's word, where none stands with its own, as an error. */
function crossedIn(placed: readonly Placed[]): Disagreement[] {
  const [first] = placed;
  const second = placed.find(({ zh }) => zh !== first?.zh);
  if (first === undefined || second === undefined || placed.some(({ zh, en }) => zh === en)) return [];
  const { zh, en } = first.match;
  if (sameAgain(first.match, second.match)) return [];
  return [{ sort: 'exchanged', severity: 'error', zh, en, other: second.match }];
}

export type Opposites = {
  readonly crossed: readonly Disagreement[];
  /** Whether two figures stand each with its own word in both languages. */
  readonly keep: (one: Match, other: Match) => boolean;
};

/** Reads with which of two opposite words each figure stands; `shows` is asked of the Chinese. */
export function readOpposites(compared: Compared, shows: Shows): Opposites {
  const placed = listPlaced(compared, shows);
  const endsOf = (one: Match, list: readonly Placed[]): Placed | undefined =>
    list.find(({ match, zh, en }) => match === one && zh === en);
  return {
    crossed: placed.flatMap(crossedIn),
    keep: (one, other) =>
      placed.some((list) => {
        const [a, b] = [endsOf(one, list), endsOf(other, list)];
        return a !== undefined && b !== undefined && a.zh !== b.zh && a.pair.moves !== true;
      }),
  };
}
