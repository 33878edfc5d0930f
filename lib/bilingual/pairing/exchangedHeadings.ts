/** Finds two headings of a translation that have changed places. */

import type { Wording } from './agreementPair';
import { findTerms, missingTerms, readEnglish } from './compareTerms';
import { unlikenessOf } from './kinship';

/** The words of one heading in both languages, and whether they were found not to agree. */
export type HeadingPair = {
  readonly original: string;
  readonly translation: string;
  readonly disagrees: boolean;
};

type Two = readonly [one: number, other: number];

/** How much likelier the exchange must be where only one of the two headings has terms. */
const clearly = 3;

type Sided = { readonly original: string; readonly translation: string };

/** The terms that a heading’s Chinese names and another’s English has, or lacks. */
function termsBetween({ original, translation }: Sided, { terms, original: locale }: Wording) {
  const [zh, en] = locale === 'zh' ? [original, translation] : [translation, original];
  const uses = findTerms(zh, terms);
  const lacked = missingTerms(uses, readEnglish(en)).length;
  return { lacked, had: new Set(uses.map(({ term }) => term)).size - lacked };
}

/**
 * Indexes of the headings exchanged, each in one pair at most. Where each has terms, every one of them stands in the
 * other; where one of them has none, the words must be clearly likelier the other way round.
 */
export function findExchangedHeadings(headings: readonly HeadingPair[], wording: Wording): Two[] {
  if (!headings.some(({ disagrees }) => disagrees)) return [];
  const unlike = unlikenessOf(
    {
      original: headings.map(({ original }) => original),
      translation: headings.map(({ translation }) => translation),
    },
    wording,
  );
  const isExchange = (i: number, j: number): boolean => {
    const [one, other] = [headings[i], headings[j]];
    if (one === undefined || other === undefined || !(one.disagrees || other.disagrees)) return false;
    const across = [
      termsBetween({ original: one.original, translation: other.translation }, wording),
      termsBetween({ original: other.original, translation: one.translation }, wording),
    ];
    if (across.some(({ lacked }) => lacked > 0)) return false;
    if (one.disagrees && other.disagrees && across.every(({ had }) => had > 0)) return true;
    return unlike(i, j) + unlike(j, i) + clearly < unlike(i, i) + unlike(j, j);
  };
  const found: Two[] = [];
  for (const i of headings.keys())
    for (let j = i + 1; j < headings.length; j += 1)
      if (!found.flat().some((taken) => taken === i || taken === j) && isExchange(i, j)) found.push([i, j]);
  return found;
}
