/** Finds for each block of an original the record that was made of it, though its number may have changed. */

import { commonOrder } from '#lib/bilingual/text/commonOrder';
import type { Block, Section } from '#lib/mdx/body';
import { splitBlockId } from '#lib/site/blockId';
import type { BlockRecord } from './blockRecord';
import { hashBlock } from './hashBlock';

type Hashed = { readonly block: Block; readonly section: string; readonly hash: string };
/** A record with the id it was made under. */
type Slot = {
  readonly id: string;
  readonly section: string;
  readonly n: number;
  readonly record: BlockRecord;
};

export type RecordMatch = {
  readonly block: Block;
  /** null where none was made. */
  readonly record: BlockRecord | null;
  /** Whether it still says what the record was made of, where it then stood. */
  readonly isSame: boolean;
};

export type Matches = {
  /** Every block, in order. */
  readonly blocks: readonly RecordMatch[];
  /** Ids of records no block answers to any more. */
  readonly leftover: readonly string[];
};

type Found = { readonly slot: Slot; readonly isSame: boolean };
type Pairs = Map<Hashed, Found>;
type SectionLists = { readonly blocks: readonly Hashed[]; readonly slots: readonly Slot[] };

const listSlots = (records: ReadonlyMap<string, BlockRecord>): Slot[] =>
  [...records].map(([id, record]) => ({ id, ...splitBlockId(id), record })).sort((a, b) => a.n - b.n);

const hashSection = ({ id, blocks }: Section): Hashed[] =>
  blocks.map((block) => ({ block, section: id, hash: hashBlock(block.text) }));

/** Index pairs of what stayed in order: an insertion or deletion before it moves nothing. */
const stayedOf = ({ blocks, slots }: SectionLists) =>
  commonOrder(
    blocks.map(({ hash }) => hash),
    slots.map(({ record }) => record.of),
  );

function pairStayed(pairs: Pairs, lists: SectionLists): void {
  for (const [left, right] of stayedOf(lists)) {
    const [block, slot] = [lists.blocks[left], lists.slots[right]];
    if (block && slot) pairs.set(block, { slot, isSame: true });
  }
}

const openOf = (pairs: Pairs, blocks: readonly Hashed[]) => blocks.filter((block) => !pairs.has(block));

function freeOf(pairs: Pairs, slots: readonly Slot[]): Slot[] {
  const used = new Set([...pairs.values()].map(({ slot }) => slot));
  return slots.filter((slot) => !used.has(slot));
}

/** Between two blocks that stayed, what stands there now was made of what stood there. */
function pairChanged(pairs: Pairs, lists: SectionLists): void {
  const { blocks, slots } = lists;
  let [fromLeft, fromRight] = [0, 0];
  for (const [left, right] of [...stayedOf(lists), [blocks.length, slots.length] as const]) {
    const free = freeOf(pairs, slots.slice(fromRight, right));
    openOf(pairs, blocks.slice(fromLeft, left)).forEach((block, index) => {
      const slot = free[index];
      if (slot !== undefined) pairs.set(block, { slot, isSame: false });
    });
    [fromLeft, fromRight] = [left + 1, right + 1];
  }
}

/** Pairs words that stand elsewhere now: in another section they moved whole, in their own they changed order. */
function pairElsewhere(pairs: Pairs, { blocks, slots }: SectionLists, isSame: boolean): void {
  const free = freeOf(pairs, slots);
  for (const block of openOf(pairs, blocks)) {
    const fits = ({ section, record }: Slot): boolean =>
      record.of === block.hash && (section !== block.section) === isSame;
    const at = free.findIndex(fits);
    const [slot] = at < 0 ? [] : free.splice(at, 1);
    if (slot !== undefined) pairs.set(block, { slot, isSame });
  }
}

/** Without records there is nothing to find, and no block need be hashed. */
const unrecorded = (sections: readonly Section[]): Matches => ({
  blocks: sections.flatMap(({ blocks }) => blocks.map((block) => ({ block, record: null, isSame: false }))),
  leftover: [],
});

/** Matches blocks and records by their words first, then by their place; no record serves two blocks. */
export function matchRecords(
  sections: readonly Section[],
  records: ReadonlyMap<string, BlockRecord>,
): Matches {
  if (records.size === 0) return unrecorded(sections);
  const slots = listSlots(records);
  const lists = sections.map((section) => ({
    blocks: hashSection(section),
    slots: slots.filter((slot) => slot.section === section.id),
  }));
  const all = { blocks: lists.flatMap(({ blocks }) => blocks), slots };
  const pairs: Pairs = new Map();
  for (const section of lists) pairStayed(pairs, section);
  pairElsewhere(pairs, all, true);
  for (const section of lists) pairChanged(pairs, section);
  pairElsewhere(pairs, all, false);
  return {
    blocks: all.blocks.map((hashed) => {
      const found = pairs.get(hashed);
      return { block: hashed.block, record: found?.slot.record ?? null, isSame: found?.isSame ?? false };
    }),
    leftover: freeOf(pairs, slots).map(({ id }) => id),
  };
}
