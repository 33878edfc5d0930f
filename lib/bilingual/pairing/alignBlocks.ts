/** Finds which texts of one language have no counterpart, when the other has more or fewer. */
import type { Block } from '#lib/mdx/body';
import type { Wording } from './agreementPair';
import { type Unlikeness, unlikenessOf } from './kinship';

/** A step through both lists: a pair, or what stands alone on one side. */
export type AlignStep = { readonly original: number | null; readonly translation: number | null };

/** What stands alone costs more than a pair of which little is shared: one that is missing is seldom also too many. */
const gapCost = 5;
/** A paragraph is seldom made a list. */
const kindCost = 3;
/** Walks that cost the same but for rounding: the one whose gap comes last is taken. */
const tie = 1e-9;

/** Whether two blocks are of one kind: the same Markdown construct, or the same component. */
export const sameKind = (a: Block, b: Block): boolean => a.kind === b.kind && a.component === b.component;

/** The cheapest way to a cell, and the step that ends there. */
type Cell = { readonly cost: number; readonly step: AlignStep | null };

function cheapest(cells: readonly Cell[]): Cell {
  const [first, ...more] = cells;
  const start = first ?? { cost: 0, step: null };
  return more.reduce((best, cell) => (cell.cost < best.cost - tie ? cell : best), start);
}

function fillRows(original: number, translation: number, unlike: Unlikeness): Cell[][] {
  const rows: Cell[][] = [];
  const costAt = (i: number, j: number): number => rows[i]?.[j]?.cost ?? 0;
  for (let i = 0; i <= original; i += 1) {
    const row: Cell[] = [];
    rows.push(row);
    for (let j = 0; j <= translation; j += 1) {
      const [from, to] = [i - 1, j - 1];
      const ways: Cell[] = [];
      if (i > 0) ways.push({ cost: costAt(from, j) + gapCost, step: { original: from, translation: null } });
      if (j > 0) ways.push({ cost: costAt(i, to) + gapCost, step: { original: null, translation: to } });
      if (i > 0 && j > 0)
        ways.push({ cost: costAt(from, to) + unlike(from, to), step: { original: from, translation: to } });
      row.push(cheapest(ways));
    }
  }
  return rows;
}

/** The cheapest walk through two lists of so many, as unlike one another as is told. */
function walk(original: number, translation: number, unlike: Unlikeness): AlignStep[] {
  const rows = fillRows(original, translation, unlike);
  const steps: AlignStep[] = [];
  let [i, j] = [original, translation];
  for (let step = rows[i]?.[j]?.step; step; step = rows[i]?.[j]?.step) {
    steps.unshift(step);
    if (step.original !== null) i -= 1;
    if (step.translation !== null) j -= 1;
  }
  return steps;
}

/** How unlike blocks of two sections are: by kind and by what their words tell. */
export function unlikeBlocks(
  original: readonly Block[],
  translation: readonly Block[],
  wording: Wording | null,
): Unlikeness {
  const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text);
  const unlike = unlikenessOf({ original: textsOf(original), translation: textsOf(translation) }, wording);
  return (i, j) => {
    const [a, b] = [original[i], translation[j]];
    return unlike(i, j) + (a && b && !sameKind(a, b) ? kindCost : 0);
  };
}

/** What a walk costs: the less, the likelier it is. */
export const costOf = (steps: readonly AlignStep[], unlike: Unlikeness): number =>
  steps.reduce(
    (sum, { original, translation }) =>
      sum + (original === null || translation === null ? gapCost : unlike(original, translation)),
    0,
  );

/** The likeliest walk through the blocks of a section. */
export const alignBlocks = (
  original: readonly Block[],
  translation: readonly Block[],
  unlike: Unlikeness,
): readonly AlignStep[] => walk(original.length, translation.length, unlike);

/** The same for the items of a block. */
export function alignItems(
  original: readonly string[],
  translation: readonly string[],
  wording: Wording | null,
): readonly AlignStep[] {
  return walk(original.length, translation.length, unlikenessOf({ original, translation }, wording));
}
