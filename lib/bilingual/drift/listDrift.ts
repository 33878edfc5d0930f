/** Tells which blocks of a translation lag behind their original. */

import { headingId, isHeadline, wholeHeadlines } from '#lib/bilingual/pairing/headlines';
import type { Block, Section } from '#lib/mdx/body';
import { factMeaning } from './blockFacts';
import type { BlockRecord } from './blockRecord';
import { hashBlock } from './hashBlock';
import { hashFigures } from './hashFigures';
import { matchRecords, type RecordMatch } from './matchRecords';

/** Facts the original stated when it was translated and no longer states, and those it states since. */
export type FactChanges = { readonly gone: readonly string[]; readonly added: readonly string[] };

/** How a block or headline of the original stands to the record of what was translated. */
export type BlockDrift = { readonly block: Block } & (
  | { readonly state: 'current'; readonly record: BlockRecord }
  | { readonly state: 'lagging'; readonly record: BlockRecord; readonly facts: FactChanges }
  | { readonly state: 'unrecorded' }
);

export type Drift = {
  /** Every headline and block of the original, as they are read. */
  readonly blocks: readonly BlockDrift[];
  /** Ids of records nothing answers to any more. */
  readonly leftover: readonly string[];
};

/** Reads the facts a text states; see `blockFacts`. */
export type FactReader = (text: string) => readonly string[];

type Original = {
  readonly headlines: readonly Block[];
  readonly sections: readonly Section[];
  readonly factsOf: FactReader;
};

/** The record of a block as it stands now. */
export const recordBlock = (block: Block, factsOf: FactReader): BlockRecord => ({
  of: hashBlock(block.text),
  facts: factsOf(block.text),
  figures: hashFigures(block.text),
});

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

/** A figure said once more is the same; one said once less while another is said once more has become the other. */
function changesOf(then: readonly string[], now: readonly string[]): FactChanges {
  const changes = { gone: unsaid(then, now), added: unsaid(now, then) };
  if (changes.gone.length + changes.added.length > 0) return changes;
  const counted = { gone: surplus(then, now), added: surplus(now, then) };
  return counted.gone.length > 0 && counted.added.length > 0 ? counted : changes;
}

/** Where the characters of the figures are the same, a fact that differs was read otherwise then. */
const factsChanged = ({ facts, figures }: BlockRecord, text: string, factsOf: FactReader): FactChanges =>
  figures === hashFigures(text) ? { gone: [], added: [] } : changesOf(facts, factsOf(text));

/** Headlines stay under their id: a record under another is of another. */
const matchHeadlines = (headlines: readonly Block[], records: ReadonlyMap<string, BlockRecord>) =>
  headlines.map((block): RecordMatch => {
    const record = records.get(block.id) ?? null;
    return { block, record, isSame: record !== null && record.of === hashBlock(block.text) };
  });

/** A section's heading, then its blocks; before all, what stands over the whole. */
function inOrder(
  headlines: readonly RecordMatch[],
  blocks: readonly RecordMatch[],
  sections: readonly Section[],
) {
  const found = new Map([...headlines, ...blocks].map((match) => [match.block.id, match]));
  const ids = [
    ...wholeHeadlines,
    ...sections.flatMap((section) => [headingId(section.id), ...section.blocks.map(({ id }) => id)]),
  ];
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Holds an original's headlines and blocks against the records made when they were translated. */
export function listDrift(original: Original, records: ReadonlyMap<string, BlockRecord>): Drift {
  const { headlines, sections, factsOf } = original;
  const entries = [...records];
  const matched = matchHeadlines(headlines, records);
  const { blocks, leftover } = matchRecords(sections, new Map(entries.filter(([id]) => !isHeadline(id))));
  const gone = entries.flatMap(([id]) =>
    isHeadline(id) && !headlines.some((one) => one.id === id) ? [id] : [],
  );
  return {
    leftover: [...gone, ...leftover],
    blocks: inOrder(matched, blocks, sections).map(({ block, record, isSame }): BlockDrift => {
      if (record === null) return { block, state: 'unrecorded' };
      if (isSame) return { block, state: 'current', record };
      return { block, state: 'lagging', record, facts: factsChanged(record, block.text, factsOf) };
    }),
  };
}
