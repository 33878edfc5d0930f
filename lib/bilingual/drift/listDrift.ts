/** Tells which blocks of a translation lag behind their original. */

import { headingId, isHeadline, wholeHeadlines } from '#lib/bilingual/pairing/headlines';
import type { Block, Section } from '#lib/mdx/body';
import type { BlockRecord } from './blockRecord';
import { type FactChanges, factChanges, type StatedReader } from './factChanges';
import { hashBlock } from './hashBlock';
import { hashFigures } from './hashFigures';
import { matchRecords, type RecordMatch } from './matchRecords';

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

type Original = {
  readonly headlines: readonly Block[];
  readonly sections: readonly Section[];
  readonly read: StatedReader;
};

/** The record of a block as it and its translation’s words stand now. */
export const recordBlock = (text: string, translation: string, read: StatedReader): BlockRecord => ({
  of: hashBlock(text),
  into: hashFigures(translation),
  ...read(text),
  figures: hashFigures(text),
});

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
  const { headlines, sections, read } = original;
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
      return { block, state: 'lagging', record, facts: factChanges(record, block.text, read) };
    }),
  };
}
