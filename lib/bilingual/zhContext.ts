/** Reads what the words before and after a Chinese figure say of it: bound, direction, currency. */
import type { UnitId } from '#lib/site/units';
import type { Bound, Direction, Figure } from './facts';
import { matchAt } from './scan';
import {
  aboveOther,
  beforeFigure,
  belowOther,
  boundsAfter,
  boundsBefore,
  growsBefore,
  movesBefore,
  reachesAfterMove,
  shrinksBefore,
} from './zhWords';

const reach = 18;

const signs: readonly (readonly [RegExp, UnitId])[] = [
  [/US\$\s?$/, 'USD'],
  [/(?:HK\$|港币|港元)\s?$/, 'HKD'],
  [/(?:美元|美金)\s?$/, 'USD'],
  [/欧元\s?$/, 'EUR'],
  [/英镑\s?$/, 'GBP'],
  [/日元\s?$/, 'JPY'],
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
  readonly moved: Figure['moved'] | null;
  readonly framed: NonNullable<Figure['framed']> | null;
};

/** 预计年产值可达8亿元, 最大降雨量达215毫米. */
const frames: readonly (readonly [RegExp, NonNullable<Figure['framed']>])[] = [
  [/(?:预计|概算|估算|预估|预测|测算|有望|估计|规划)[^，。；,;\d]{0,14}$/, 'expected'],
  [/最[大高多长](?![^，。；,;\d]*最)[^，。；,;\d]{0,10}$/, 'highest'],
  [/最[低小少短](?![^，。；,;\d]*最)[^，。；,;\d]{0,10}$/, 'lowest'],
];

function movedBy(words: string): Figure['moved'] | null {
  if (reachesAfterMove.test(words)) return 'to';
  return movesBefore.test(words) ? 'by' : null;
}

function directionOf(words: string, ahead: string): Direction | null {
  if (shrinksBefore.test(words) || belowOther.test(ahead)) return 'down';
  return growsBefore.test(words) || aboveOther.test(ahead) ? 'up' : null;
}

/** 不超过设备投入的30%: the bound stands before what the share is of. */
const ofWhole =
  /(?<=不超过|不低于|不高于|不少于|不得超过|不得低于|超过|低于|高于|突破|不到|不足|接近)[^，。；、：\d]{2,10}的$/;

function boundBefore(words: string): { bound: Bound; length: number } {
  const small = beforeFigure.exec(words)?.[0] ?? ofWhole.exec(words)?.[0] ?? '';
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
  const ahead = words.slice(0, words.length - Math.max(length, signLength));
  return {
    start: at - Math.max(length, signLength),
    currency: sign?.[1] ?? null,
    bound,
    direction: directionOf(words, ahead),
    moved: movedBy(ahead),
    framed: frames.find(([pattern]) => pattern.test(words))?.[1] ?? null,
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
