/** Reads what the words before and after a Chinese figure say of it: bound, direction, currency. */

import { endsIn, findEnding } from '#lib/bilingual/text/endsIn';
import type { UnitId } from '#lib/site/units';
import { boundAfter } from './boundAfter';
import type { Bound, Direction, Figure } from './facts';
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
  [
    /最[大高][^，。；,;\d]{1,8}(?:预计|有望)[^，。；,;\d]{0,6}$|(?:预计|预测)[^，。；,;\d]{0,6}最[大高][^，。；,;\d]{0,6}$/,
    'expected-highest',
  ],
  [
    /最[低小少][^，。；,;\d]{1,8}(?:预计|有望)[^，。；,;\d]{0,6}$|(?:预计|预测)[^，。；,;\d]{0,6}最[低小少][^，。；,;\d]{0,6}$/,
    'expected-lowest',
  ],
  [/(?:预计|概算|估算|预估|预测|测算|有望|估计|规划)[^，。；,;\d]{0,14}$/, 'expected'],
  [
    /(?:为|占|达到?|相当于|完成了?|是|恢复[到至])[^，。；\d]{0,14}(?:预算|计划|目标|任务|[上去前]年|同期|水平|\uffff)(?:数|总额|的水平|同期)?的$/,
    'of-whole',
  ],
  [/最[大高多长](?![^，。；,;\d]*最)[^，。；,;\d]{0,10}$/, 'highest'],
  [/最[低小少短](?![^，。；,;\d]*最)[^，。；,;\d]{0,10}$/, 'lowest'],
];

/** No frame is without one of these. */
const framing = /的$|预[计估测]|[概估测]算|有望|估计|规划|最/;

const frameOf = (words: string): Before['framed'] =>
  framing.test(words) ? (frames.find(([pattern]) => pattern.test(words))?.[1] ?? null) : null;

const findSign = findEnding(signs);
const findBound = findEnding(boundsBefore);
const move = [shrinksBefore, growsBefore, belowOther, aboveOther, reachesAfterMove, movesBefore];
const moves = {
  any: endsIn(new RegExp(move.map(({ source }) => `(?:${source})`).join('|'))),
  falling: endsIn(shrinksBefore),
  rising: endsIn(growsBefore),
  below: endsIn(belowOther),
  above: endsIn(aboveOther),
  to: endsIn(reachesAfterMove),
  by: endsIn(movesBefore),
};

function movedBy(words: string, clause: string): Figure['moved'] | null {
  if (moves.to(words)) return rated.test(clause) ? null : 'to';
  return moves.by(words) ? 'by' : null;
}

/** 增速回升至8.3% and 增速由6.1%回升至8.3% are growth by 8.3 percent. */
const rated =
  /(?:[增降涨跌]幅|增速|增长率|涨跌幅)[^，。；、\d]{0,8}(?:[由从][^，。；、]{0,16}[%％][^，。；、\d]{0,8})?$/;

function directionOf(words: string, ahead: string): Direction | null {
  if (moves.falling(words) || moves.below(ahead)) return 'down';
  return moves.rising(words) || moves.above(ahead) ? 'up' : null;
}

/** 不超过设备投入的30%, 约占企业的四分之三: the bound stands before what the share is of. */
const ofWhole =
  /(?:(?<=(?<![节合契预签履违守邀条公特制])约)(?:占|为|是|相当于)[^，。；、：\d]{2,10}|(?<=不超过|不低于|不高于|不少于|不得超过|不得低于|超过|低于|高于|突破|不到|不足|接近)[^，。；、：\d]{2,10})的$/;

const endsInSmall = endsIn(beforeFigure);

function boundBefore(words: string): { bound: Bound; length: number } {
  const small = endsInSmall(words) ? beforeFigure : words.endsWith('的') ? ofWhole : null;
  const filler = small?.exec(words)?.[0] ?? '';
  for (const text of filler === '' ? [words] : [words, words.slice(0, -filler.length)]) {
    const found = findBound(text);
    if (found !== null)
      return { bound: found.meaning, length: words.length - text.length + found.words.length };
  }
  return { bound: 'exact', length: 0 };
}

/** What stands before a figure that begins at an offset; nothing before `from` is looked at. */
export function readBefore(text: string, at: number, from = 0): Before {
  const words = text.slice(Math.max(from, at - reach), at);
  const sign = findSign(words);
  const signLength = sign?.words.length ?? 0;
  const { bound, length } = boundBefore(words);
  const ahead = words.slice(0, words.length - Math.max(length, signLength));
  const isMove = moves.any(words) || (ahead !== words && moves.any(ahead));
  return {
    start: at - Math.max(length, signLength),
    currency: sign?.meaning ?? null,
    bound,
    direction: isMove ? directionOf(words, ahead) : null,
    moved: isMove ? movedBy(ahead, text.slice(Math.max(0, at - 2 * reach), at - words.length) + ahead) : null,
    framed: frameOf(words),
  };
}

/** The bound stated after a figure that ends at an offset, and where its words end. */
export const readAfter = boundAfter(boundsAfter);
