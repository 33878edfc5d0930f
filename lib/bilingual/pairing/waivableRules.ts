/** Which problems an editor may waive, by the names under which they are told. */

import { lazily } from '#lib/bilingual/text/lazily';
import { nearest } from '#lib/site/nearest';
import { factProblems } from './factProblems';
import { headlineProblems } from './headlineProblems';
import { itemProblems } from './itemProblems';
import { linkSlips } from './linkSlips';
import { postProblems } from './postProblems';
import { structureProblems } from './structureProblems';
import { waiverProblems } from './waiverProblems';

const family = 'bilingual/';

/** Those of a block or headline; see `Finding`. */
const waivable = lazily(() => {
  const tables = [factProblems, headlineProblems, itemProblems, postProblems, linkSlips];
  const rules = tables.flatMap((table) => Object.values(table).map(({ rule }) => rule));
  return new Set([...rules, structureProblems.subtitle.rule]);
});

/** Others of the two languages, which concern how the whole is built and what is waived. */
const others = lazily(
  () =>
    new Set(
      [structureProblems, waiverProblems].flatMap((table) => Object.values(table).map(({ rule }) => rule)),
    ),
);

export const isWaivable = (rule: string): boolean => waivable().has(rule);

/** Whether there may be such a problem, though it cannot be waived: one of another family, or of the build. */
export const isToldOnly = (rule: string): boolean =>
  !isWaivable(rule) && (others().has(rule) || (rule.includes('/') && !rule.startsWith(family)));

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** The rule that a misspelt one was probably meant for; null when none is near. */
export function nearestWaivable(rule: string): string | null {
  const tail = rule.slice(rule.lastIndexOf('/') + 1);
  const tails = [...waivable()].map((one) => one.slice(family.length));
  const near = nearest(tail, tails) ?? nearest(singular(tail), tails);
  return near === null ? null : family + near;
}
