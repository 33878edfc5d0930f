/** Makes a figure of English words that are one by themselves. */

import { type Rational, unity, zero } from '#lib/bilingual/text/rational';
import { boundOfSpan, directionAfter, readAfter, readBefore, wordsRound } from './enContext';
import { frameOf } from './enFrames';
import type { Figure, Weight } from './facts';
import type { Scan } from './scan';

export type Parts = Pick<Figure, 'kind' | 'unit' | 'value' | 'weight'>;

type Span = { readonly index: number; readonly 0: string };

/** The figure a match states, with what its neighbours say of it. */
export function figure(scan: Scan, match: Span, parts: Parts): Figure {
  const before = readBefore(scan, match.index);
  const after = readAfter(scan.rest, match.index + match[0].length);
  const bound = before.bound === 'exact' ? (after.bound ?? 'exact') : before.bound;
  const surface = scan.text.slice(before.start, after.end).trim();
  const moved = parts.kind === 'share' ? before.moved : null;
  const placed = { kind: parts.kind, bound, start: before.start, end: after.end };
  const framed = parts.kind === 'share' && bound === 'exact' ? frameOf(scan, placed) : null;
  return {
    ...parts,
    ...(moved === null || moved === undefined ? {} : { moved }),
    ...(framed === 'lowest' || framed === 'highest' ? { framed } : {}),
    bound: boundOfSpan(bound, parts.unit, wordsRound(scan.text, before.start, after.end)),
    direction:
      parts.kind === 'multiple'
        ? null
        : (before.direction ?? (parts.kind === 'share' ? directionAfter(scan.rest, after.end) : null)),
    otherwise: null,
    step: parts.kind === 'share' ? zero : unity,
    start: before.start,
    end: after.end,
    surface,
  };
}

/** What words of a fixed value state. */
export const parts = (
  kind: Figure['kind'],
  value: Rational,
  weight: Weight,
  unit: Figure['unit'] = 'number',
): Parts => ({ kind, unit, value, weight });
