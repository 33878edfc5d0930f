/** Reads what the words before and after a Chinese figure say of it: bound, direction, currency. */
import type { UnitId } from '#lib/site/units';
import type { Bound, Direction } from './facts';
import { matchAt } from './scan';
import { beforeFigure, boundsAfter, boundsBefore, growsBefore, shrinksBefore } from './zhWords';

const reach = 12;

const signs: readonly (readonly [RegExp, UnitId])[] = [
  [/US\$\s?$/, 'USD'],
  [/HK\$\s?$/, 'HKD'],
  [/(?:人民币|RMB|CNY|[¥￥])\s?$/, 'CNY'],
  [/\$\s?$/, 'USD'],
  [/€\s?$/, 'EUR'],
  [/£\s?$/, 'GBP'],
];

export type Before = {
  /** Where the figure's own words begin. */
  readonly start: number;
  readonly currency: UnitId | null;
  readonly bound: Bound;
  readonly direction: Direction | null;
};

function directionOf(words: string): Direction | null {
  if (shrinksBefore.test(words)) return 'down';
  return growsBefore.test(words) ? 'up' : null;
}

function boundBefore(words: string): { bound: Bound; length: number } {
  const small = beforeFigure.exec(words)?.[0] ?? '';
  for (const text of small === '' ? [words] : [words, words.slice(0, -small.length)]) {
    for (const [pattern, bound] of boundsBefore) {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) return { bound, length: words.length - text.length + found.length };
    }
  }
  return { bound: 'exact', length: 0 };
}

/** What stands before a figure that begins at an offset; nothing before `from` is looked at. */
export function readBefore(text: string, at: number, from = 0): Before {
  const words = text.slice(Math.max(from, at - reach), at);
  const sign = signs.find(([pattern]) => pattern.test(words));
  const signLength = sign?.[0].exec(words)?.[0].length ?? 0;
  const { bound, length } = boundBefore(words);
  return {
    start: at - Math.max(length, signLength),
    currency: sign?.[1] ?? null,
    bound,
    direction: directionOf(words),
  };
}

/** The bound stated after a figure that ends at an offset, and where its words end. */
export function readAfter(text: string, at: number): { bound: Bound | null; end: number } {
  for (const [pattern, bound] of boundsAfter) {
    const found = matchAt(pattern, text, at)?.[0];
    if (found !== undefined) return { bound, end: at + found.length };
  }
  return { bound: null, end: at };
}
