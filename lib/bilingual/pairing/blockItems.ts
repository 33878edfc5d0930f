/** Finds which items of a list, rows of a table or entries of a component have no counterpart. */

import type { Span } from '#lib/bilingual/text/sentence';
import type { Block, BlockKind } from '#lib/mdx/body';
import type { Wording } from './agreementPair';
import { type AlignStep, alignItems } from './alignBlocks';

const itemised: readonly BlockKind[] = ['list', 'table', 'quote', 'component'];

/** The spans of a block's items in its text: each stands on a line of its own. */
export function itemsOf({ kind, text }: Block): readonly Span[] {
  if (!itemised.includes(kind) || text === '') return [];
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

type Blocks = { readonly original: Block; readonly translation: Block };

/** How the items of two blocks stand to one another, as a walk through both lists. */
export type ItemPairing = {
  readonly original: readonly Span[];
  readonly translation: readonly Span[];
  readonly steps: readonly AlignStep[];
};

/** The likeliest pairing where one block has more items than the other; null where as many stand in both. */
export function pairItems(blocks: Blocks, wording: Wording | null): ItemPairing | null {
  if (blocks.original.kind !== blocks.translation.kind) return null;
  const [original, translation] = [itemsOf(blocks.original), itemsOf(blocks.translation)];
  if (original.length === translation.length || original.length * translation.length === 0) return null;
  const textsOf = ({ text }: Block, spans: readonly Span[]): string[] =>
    spans.map(({ start, end }) => text.slice(start, end));
  const steps = alignItems(
    textsOf(blocks.original, original),
    textsOf(blocks.translation, translation),
    wording,
  );
  return { original, translation, steps };
}

const withoutSpans = (block: Block, spans: readonly Span[]): Block => ({
  ...block,
  text: spans.reduce(
    (text, { start, end }) => text.slice(0, start) + '\n'.repeat(end - start) + text.slice(end),
    block.text,
  ),
});

/** Two blocks without the items that stand alone, all else where it was; null where items pair by number. */
export function withoutStrays(blocks: Blocks, wording: Wording | null): Blocks | null {
  const pairing = pairItems(blocks, wording);
  if (pairing === null) return null;
  const strays = (side: keyof AlignStep, other: keyof AlignStep): Span[] =>
    pairing.steps.flatMap((step) =>
      step[other] === null && step[side] !== null ? (pairing[side][step[side]] ?? []) : [],
    );
  return {
    original: withoutSpans(blocks.original, strays('original', 'translation')),
    translation: withoutSpans(blocks.translation, strays('translation', 'original')),
  };
}
