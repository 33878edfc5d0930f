/** Tells whether two English numbers joined by “to”, “and” or “or” are the ends of one range. */

import { compare, plus, times, unity, whole } from '#lib/bilingual/text/rational';
import type { Before } from './enContext';
import type { EnNumber } from './enNumerals';
import type { Tail } from './enTails';

/** “three or four”, “two or three hundred”: neighbours, which have one scale and one unit. */
export const areNeighbours = (low: EnNumber, high: EnNumber): boolean =>
  high.style === 'words' &&
  low.scale.n === 1n &&
  compare(times(plus(low.value, unity), high.scale), high.value) === 0;

/** Whether a number cannot be the upper end of a range that begins with another. */
export const isBehind = (low: EnNumber, high: EnNumber): boolean =>
  (compare(low.scale, unity) > 0 && compare(high.scale, unity) === 0 && compare(high.value, low.value) < 0) ||
  (low.style === 'words' && high.style !== 'words' && compare(high.step, unity) < 0);

type Low = { readonly before: Before; readonly tail: Tail };

/** “grew by six to 48”: by how much and to what. */
export const isRiseTo = (text: string, { before, tail }: Low, high: Tail): boolean =>
  (high.unit === 'number' || high.unit === tail.unit) &&
  high.kind === 'quantity' &&
  (compare(high.value, tail.value) < 0 ||
    compare(times(tail.value, whole(high.unit === 'number' ? 3 : 2)), high.value) < 0) &&
  /\bby\s$/i.test(text.slice(Math.max(0, before.start - 4), before.start));
