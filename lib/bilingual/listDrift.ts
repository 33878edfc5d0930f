/** Tells which blocks of a translation lag behind their original. */
import type { Block, Section } from '#lib/mdx/body';
import { factMeaning } from './blockFacts';
import type { BlockRecord } from './blockRecord';
import { hashBlock } from './hashBlock';
import { matchRecords } from './matchRecords';

/** Facts the original stated when it was translated and no longer states, and those it states since. */
export type FactChanges = { readonly gone: readonly string[]; readonly added: readonly string[] };

/** How a block of the original stands to the record of what was translated. */
export type BlockDrift = { readonly block: Block } & (
  | { readonly state: 'current'; readonly record: BlockRecord }
  | { readonly state: 'lagging'; readonly record: BlockRecord; readonly facts: FactChanges }
  | { readonly state: 'unrecorded' }
);

export type Drift = {
  /** Every block of the original, in order. */
  readonly blocks: readonly BlockDrift[];
  /** Ids of records no block answers to any more. */
  readonly leftover: readonly string[];
};

/** Reads the facts a text states; see `blockFacts`. */
export type FactReader = (text: string) => readonly string[];

type Original = { readonly sections: readonly Section[]; readonly factsOf: FactReader };

/** The record of a block as it stands now. */
export const recordBlock = (block: Block, factsOf: FactReader): BlockRecord => ({
  of: hashBlock(block.text),
  facts: factsOf(block.text),
});

const without = (facts: readonly string[], others: readonly string[]): string[] => {
  const meanings = new Set(others.map(factMeaning));
  return facts.filter((fact) => !meanings.has(factMeaning(fact)));
};

const changesOf = (then: readonly string[], now: readonly string[]): FactChanges => ({
  gone: without(then, now),
  added: without(now, then),
});

/** Holds an original's blocks against the records made when they were translated. */
export function listDrift(original: Original, records: ReadonlyMap<string, BlockRecord>): Drift {
  const { blocks, leftover } = matchRecords(original.sections, records);
  return {
    leftover,
    blocks: blocks.map(({ block, record, isSame }): BlockDrift => {
      if (record === null) return { block, state: 'unrecorded' };
      if (isSame) return { block, state: 'current', record };
      const facts = changesOf(record.facts, original.factsOf(block.text));
      return { block, state: 'lagging', record, facts };
    }),
  };
}
