/** Guesses which block of one language has no counterpart, when a section's counts differ. */
import type { Block } from '#lib/mdx/body';

/** A step through both lists: a pair, or a block that stands alone on one side. */
export type AlignStep = { readonly original: number | null; readonly translation: number | null };

const gapCost = 1.4;
const kindCost = 2.6;
/** Walks that cost the same but for rounding: the one whose gap comes last is taken. */
const tie = 1e-9;

/** Whether two blocks are of one kind: the same Markdown construct, or the same component. */
export const sameKind = (a: Block, b: Block): boolean => a.kind === b.kind && a.component === b.component;

const numbersOf = (text: string): Set<string> => new Set(text.match(/\d+(?:\.\d+)?/g) ?? []);

/** 0 when the same digits stand in both, 1 when none do, ½ when neither has any. */
function numberDistance(a: Block, b: Block): number {
  const [left, right] = [numbersOf(a.text), numbersOf(b.text)];
  const union = new Set([...left, ...right]);
  if (union.size === 0) return 0.5;
  const shared = [...left].filter((digits) => right.has(digits)).length;
  return 1 - shared / union.size;
}

function pairCost(a: Block, b: Block, ratio: number): number {
  if (!sameKind(a, b)) return kindCost;
  const length = Math.abs(Math.log((b.text.length + 8) / (a.text.length * ratio + 8)));
  return Math.min(length, 1.5) + numberDistance(a, b) * 0.8;
}

const total = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 1);

type Cell = { readonly cost: number; readonly steps: readonly AlignStep[] };

const cheapest = (cells: readonly (Cell | null)[]): Cell =>
  cells.reduce<Cell>((best, cell) => (cell !== null && cell.cost < best.cost - tie ? cell : best), {
    cost: Number.POSITIVE_INFINITY,
    steps: [],
  });

const extend = (cell: Cell | undefined, cost: number, step: AlignStep): Cell | null =>
  cell === undefined ? null : { cost: cell.cost + cost, steps: [...cell.steps, step] };

/** The cheapest walk through both lists; blocks are compared by kind, length and digits. */
export function alignBlocks(original: readonly Block[], translation: readonly Block[]): readonly AlignStep[] {
  const ratio = total(translation) / total(original);
  const rows: Cell[][] = [];
  for (let i = 0; i <= original.length; i += 1) {
    const row: Cell[] = [];
    rows.push(row);
    for (let j = 0; j <= translation.length; j += 1) {
      const [a, b] = [original[i - 1], translation[j - 1]];
      const pair =
        a &&
        b &&
        extend(rows[i - 1]?.[j - 1], pairCost(a, b, ratio), { original: i - 1, translation: j - 1 });
      const start = i === 0 && j === 0 ? { cost: 0, steps: [] } : null;
      const missing = extend(rows[i - 1]?.[j], gapCost, { original: i - 1, translation: null });
      const extra = extend(row[j - 1], gapCost, { original: null, translation: j - 1 });
      row.push(cheapest([start, missing, extra, pair ?? null]));
    }
  }
  return rows[original.length]?.[translation.length]?.steps ?? [];
}
