/** What a text states otherwise than when it was translated. */

import { factMeaning } from './blockFacts';
import type { BlockRecord } from './blockRecord';
import { hashFigures } from './hashFigures';
import { isPresent, otherSide } from './timeWords';

/** What the original stated when it was translated and no longer states, and what it states since. */
export type FactChanges = { readonly gone: readonly string[]; readonly added: readonly string[] };

/** What a text states, in the form of `blockFacts` and of `timeWords`. */
export type Stated = { readonly facts: readonly string[]; readonly times: readonly string[] };

/** Reads what a text states. */
export type StatedReader = (text: string) => Stated;

const none: FactChanges = { gone: [], added: [] };

export const areChanged = ({ gone, added }: FactChanges): boolean => gone.length + added.length > 0;

/** 同比 is against the year before, whether it says so or not. */
const meaningOf = (fact: string): string => {
  const meaning = factMeaning(fact);
  return meaning === 'basis year' ? 'year-1' : meaning;
};

/** 环比 is against the month, quarter or week before. */
const isChain = (meaning: string): boolean => /^(?:basis chain|(?:month|quarter|week)-1)$/.test(meaning);

function unsaid(facts: readonly string[], others: readonly string[]): string[] {
  const meanings = new Set(others.map(meaningOf));
  const isSaid = (meaning: string): boolean =>
    meanings.has(meaning) ||
    (meaning === 'basis chain' && [...meanings].some(isChain)) ||
    (isChain(meaning) && meanings.has('basis chain'));
  return facts.filter((fact) => !isSaid(meaningOf(fact)));
}

/** Facts said more often than in the others. */
function surplus(facts: readonly string[], others: readonly string[]): string[] {
  const countedAs = (fact: string): string => (isChain(meaningOf(fact)) ? 'basis chain' : meaningOf(fact));
  const rest = others.map(countedAs);
  return facts.filter((fact) => {
    const at = rest.indexOf(countedAs(fact));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const withoutSides = (facts: readonly string[], others: readonly string[]): string[] =>
  facts.filter((fact) => {
    const other = otherSide[factMeaning(fact)];
    return other === undefined || others.some((one) => factMeaning(one) === other);
  });

/** That a text speaks of this year may be said or not; put for another time it is a change. */
function withoutPresent({ gone, added }: FactChanges): FactChanges {
  const all = [...gone, ...added];
  const isSaidMore = gone.length === 0 || added.length === 0;
  return isSaidMore && all.every((fact) => isPresent(factMeaning(fact))) ? none : { gone, added };
}

/** A figure said once more is the same; one said once less while another is said once more has become the other. */
function changesOf(then: readonly string[], now: readonly string[]): FactChanges {
  const [left, come] = [unsaid(then, now), unsaid(now, then)];
  const changes = withoutPresent({ gone: withoutSides(left, come), added: withoutSides(come, left) });
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
