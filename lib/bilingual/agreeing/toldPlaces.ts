/** Lets a change of rank be told by other two of its three: 由第28位升至第19位 is “up nine places to 19th”. */

import { type Direction, type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { equal, whole } from '#lib/bilingual/text/rational';
import type { Compared } from './compareFacts';
import type { Table } from './repeats';

type Told = Pick<Compared, 'texts' | 'facts' | 'matches'>;

const rankOf = (fact: Fact): number | null =>
  !isFigure(fact) && fact.kind === 'ordinal' && /^\d+$/.test(fact.key) ? Number(fact.key) : null;

const placesAfter = /^\s(?:places?|positions?|spots?|ranks?|notch(?:es)?|rungs?)\b/i;
const zhPlaces = /[位名]次?$/;
const zhUp = /(?:前进|前移|上升|跃升|提升|晋升|进位|升|进)[^，。；、\d]{0,3}$/;
const enUp =
  /\b(?:up|ris\w+|rose|climb\w*|advanc\w*|jump\w*|gain\w*|leap\w*|improv\w*|higher)\b(?:\s(?:by|another))?\s?$/i;
const enDown =
  /\b(?:down|fell|fall\w*|drop\w*|slip\w*|slid|lost|declin\w*|lower)\b(?:\s(?:by|another))?\s?$/i;

/** Whether so many places are what lies between two ranks of which the first was left for the second. */
const isBetween = (places: Figure, from: number, to: number): boolean =>
  from !== to && equal(places.value, whole(Math.abs(from - to)));

/** Which way so many places lead; null for what is no number of places. */
function wayOf(en: Figure, { texts }: Told): Direction | null {
  if (!placesAfter.test(texts.en.slice(en.end, en.end + 12))) return null;
  const before = texts.en.slice(Math.max(0, en.start - 24), en.start);
  if (enUp.test(before) || en.direction === 'up') return 'up';
  return enDown.test(before) || en.direction === 'down' ? 'down' : null;
}

/** The ranks between which the Chinese says that something moved: 由第28位升至第19位. */
const listMoves = ({ texts, matches }: Told): [number, number][] => {
  const ranks = matches
    .flatMap(({ zh }) => (zh.kind === 'ordinal' ? [zh] : []))
    .sort((a, b) => a.start - b.start);
  return ranks.flatMap((first, at): [number, number][] => {
    const [from, last] = [rankOf(first), ranks[at + 1]];
    const to = last === undefined ? null : rankOf(last);
    const isLeft = /[由从][^，。；]{0,12}$/.test(texts.zh.slice(0, first.start));
    return from === null || to === null || !isLeft ? [] : [[from, to]];
  });
};

/** “up nine places”, where the Chinese names both ranks: right, or not; null for what is no number of places. */
function isRightlyMoved(en: Fact, told: Told, moves: readonly [number, number][]): boolean | null {
  const way = isFigure(en) && moves.length > 0 ? wayOf(en, told) : null;
  if (!isFigure(en) || way === null) return null;
  return moves.some(([from, to]) => isBetween(en, from, to) && way === (to < from ? 'up' : 'down'));
}

/** 由第28位升至第19位 told as “up nine places to 19th”: the rank left is for the reader to reckon. */
const isReckoned = (zh: Fact, en: Fact, told: Told): boolean => {
  const from = rankOf(zh);
  if (from === null || !isFigure(en) || wayOf(en, told) === null) return false;
  return told.matches.some((match) => {
    const to = rankOf(match.zh);
    return (
      to !== null &&
      match.zh.start > zh.start &&
      isBetween(en, from, to) &&
      wayOf(en, told) === (to < from ? 'up' : 'down')
    );
  });
};

/** 上升9位 told as “from 28th to 19th”: the rank that was left, and the places that lead from it to the one reached. */
function isLeftRank(zh: Fact, en: Fact, { texts, matches }: Told): boolean {
  const from = rankOf(en);
  if (from === null || !isFigure(zh) || !zhPlaces.test(zh.surface)) return false;
  if (
    !/\b(?:from|compared\s(?:with|to)|against|instead\sof|previously)\s(?:the\s|an?\s|No\.?\s?)?$/i.test(
      texts.en.slice(Math.max(0, en.start - 20), en.start),
    )
  )
    return false;
  const isUp = zh.direction === 'up' || zhUp.test(texts.zh.slice(Math.max(0, zh.start - 8), zh.start));
  return matches.some((match) => {
    const to = rankOf(match.zh);
    return to !== null && isBetween(zh, from, to) && isUp === to < from;
  });
}

/** Takes them off the table; places that do not lead from the one rank to the other are told as an error. */
export function withoutToldPlaces(table: Table, told: Told): void {
  if (!told.matches.some(({ zh }) => zh.kind === 'ordinal')) return;
  const moves = listMoves(told);
  const right = (fact: Fact): boolean | null => isRightlyMoved(fact, told, moves);
  const met = new Set<Fact>(table.en.filter((en) => right(en) === true));
  for (const zh of table.zh) {
    const en = table.en.find(
      (one) => !met.has(one) && (isLeftRank(zh, one, told) || isReckoned(zh, one, told)),
    );
    if (en !== undefined) met.add(zh).add(en);
  }
  table.en = table.en.map((en) => (right(en) === false && !met.has(en) ? { ...en, weight: 'hard' } : en));
  if (met.size === 0) return;
  table.zh = table.zh.filter((fact) => !met.has(fact));
  table.en = table.en.filter((fact) => !met.has(fact));
}
