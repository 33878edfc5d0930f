/** Tells whether a translation states what its original has come to state. */

import { factMeaning } from './blockFacts';
import type { BlockRecord } from './blockRecord';
import type { FactChanges, Stated } from './factChanges';
import { hashFigures } from './hashFigures';

type Change = {
  /** What the original states otherwise than recorded. */
  readonly changes: FactChanges;
  readonly record: BlockRecord;
  /** The translation’s words, and how what they and the original’s state is read. */
  readonly translation: string;
  readonly stated: { readonly original: Stated; readonly translation: Stated };
};

const figure = /^(-?[\d.,/]+) (\S+)(.*)$/;

/** A count with and without a noun is the same to both languages. */
const plain = (meaning: string): string =>
  meaning.replace(figure, (_, value, unit, way) => {
    const of = unit === 'number' ? 'count' : unit;
    return `${value} ${of}${way}`;
  });

/** The number alone, whatever it counts and whichever way it goes. */
const numberOf = (meaning: string): string => figure.exec(meaning)?.[1] ?? meaning;

const meaningsOf = ({ facts, times }: Stated): string[] => [...facts, ...times].map(factMeaning).map(plain);

/** What the original says since is in the translation, and what it no longer says is not. */
function isProven({ changes, stated }: Change): boolean {
  const [now, there] = [meaningsOf(stated.original), meaningsOf(stated.translation)];
  const values = there.filter((meaning) => !now.includes(meaning)).map(numberOf);
  const meanings = (facts: readonly string[]) => facts.map(factMeaning).map(plain);
  return (
    meanings(changes.added).every((meaning) => there.includes(meaning)) &&
    meanings(changes.gone).every((meaning) => !values.includes(numberOf(meaning)))
  );
}

/**
 * Whether a translation has followed a change of figures, as far as can be told: its own figures and times changed since
 * the record too, or they are those of the original as it is now, as where the original was corrected after it.
 */
export function isFollowed(change: Change): boolean {
  const { into } = change.record;
  return into === undefined || into !== hashFigures(change.translation) || isProven(change);
}
