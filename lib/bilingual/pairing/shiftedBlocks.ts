/** Finds what stands in another place in a section that has as many blocks as the original’s. */
import type { Wording } from './agreementPair';
import { type AlignStep, alignBlocks, costOf, unlikeBlocks } from './alignBlocks';
import type { Unlikeness } from './kinship';
import type { SectionMatch } from './pairSections';

/** Indexes of blocks, in the original and in the translation. */
export type Shift =
  | { readonly kind: 'exchanged'; readonly one: number; readonly other: number }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  | { readonly kind: 'shifted'; readonly missing: readonly number[]; readonly extra: readonly number[] };

/** So much likelier must another order be before it is told instead of what disagrees block by block. */
export const clearlyLikelier = 9;

/** Less unlike than this are a block without figures and its own translation; more, any two others. */
const alike = 1.5;

function findExchange(unlike: Unlikeness, amiss: readonly number[]): Shift | null {
  const [one, other] = amiss;
  if (one === undefined || other === undefined || amiss.length > 2) return null;
  const gain = unlike(one, one) + unlike(other, other) - unlike(one, other) - unlike(other, one);
  return gain > clearlyLikelier ? { kind: 'exchanged', one, other } : null;
}

function shiftOf(steps: readonly AlignStep[], unlike: Unlikeness): Shift {
  const missing = steps.flatMap((step) => (step.translation === null ? (step.original ?? []) : []));
  const extra = steps.flatMap((step) => (step.original === null ? (step.translation ?? []) : []));
  const [from, to] = [missing[0], extra[0]];
  const isMoved = missing.length === 1 && from !== undefined && to !== undefined && unlike(from, to) < alike;
  return isMoved ? { kind: 'moved', from, to } : { kind: 'shifted', missing, extra };
}

/** `amiss` are the indexes of the blocks that disagree; null where no other order is clearly likelier. */
export function findShift(
  { from, to }: SectionMatch,
  amiss: readonly number[],
  wording: Wording,
): Shift | null {
  if (amiss.length < 2) return null;
  const unlike = unlikeBlocks(from.blocks, to.blocks, wording);
  const exchange = findExchange(unlike, amiss);
  if (exchange !== null) return exchange;
  const steps = alignBlocks(from.blocks, to.blocks, unlike);
  const inStep = from.blocks.map((_, index) => ({ original: index, translation: index }));
  const gain = costOf(inStep, unlike) - costOf(steps, unlike);
  return gain > clearlyLikelier ? shiftOf(steps, unlike) : null;
}
