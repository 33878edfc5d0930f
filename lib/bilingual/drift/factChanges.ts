/** What a text states otherwise than when it was translated. */

import { factMeaning } from './blockFacts';
import type { BlockRecord } from './blockRecord';
import { hashFigures } from './hashFigures';
import { isPresent } from './timeWords';

/** What the original stated when it was translated and no longer states, and what it states since. */
export type FactChanges = { readonly gone: readonly string[]; readonly added: readonly string[] };

/** What a text states, in the form of `blockFacts` and of `timeWords`. */
export type Stated = { readonly facts: readonly string[]; readonly times: readonly string[] };

/** Reads what a text states. */
export type StatedReader = (text: string) => Stated;

const none: FactChanges = { gone: [], added: [] };

export const areChanged = ({ gone, added }: FactChanges): boolean => gone.length + added.length > 0;

const unsaid = (facts: readonly string[], others: readonly string[]): string[] => {
  const meanings = new Set(others.map(factMeaning));
  return facts.filter((fact) => !meanings.has(factMeaning(fact)));
};

/** Facts said more often than in the others. */
function surplus(facts: readonly string[], others: readonly string[]): string[] {
  const rest = others.map(factMeaning);
  return facts.filter((fact) => {
    const at = rest.indexOf(factMeaning(fact));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** That a text speaks of this year may be said or not; put for another time it is a change. */
function withoutPresent({ gone, added }: FactChanges): FactChanges {
  const all = [...gone, ...added];
  const isSaidMore = gone.length === 0 || added.length === 0;
  return isSaidMore && all.every((fact) => isPresent(factMeaning(fact))) ? none : { gone, added };
}

/** A figure said once more is the same; one said once less while another is said once more has become the other. */
function changesOf(then: readonly string[], now: readonly string[]): FactChanges {
  const changes = withoutPresent({ gone: unsaid(then, now), added: unsaid(now, then) });
  if (areChanged(changes)) return changes;
  const counted = { gone: surplus(then, now), added: surplus(now, then) };
  return counted.gone.length > 0 && counted.added.length > 0 ? counted : none;
}

/**
 * How a text states otherwise than its record. Where the characters of the figures are the same, what differs was read
 * otherwise then. Times are compared only where they were recorded.
 */
export function factChanges(record: BlockRecord, text: string, read: StatedReader): FactChanges {
  if (record.figures === hashFigures(text)) return none;
  const { facts, times } = read(text);
  return record.times === undefined
    ? changesOf(record.facts, facts)
    : changesOf([...record.facts, ...record.times], [...facts, ...times]);
}
