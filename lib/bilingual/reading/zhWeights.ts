/** Tells what a Chinese figure weighs when the English lacks it. */

import { approximate, compare, type Rational, unity, whole, zero } from '#lib/bilingual/text/rational';
import type { Figure, Weight } from './facts';
import type { ZhNumber } from './zhNumerals';
import type { Tail } from './zhTails';

/** What a small number in words may well count: 三家 are counted, 三个方面 is a turn of phrase. */
const concrete = /^\s?[家名位项户篇件台辆所座栋幢艘架支只头株棵匹枚]/;

const [two, ten] = [whole(2), whole(10)];

/** 为期一个月 says how long; 一个月 alone may be a turn of phrase. */
const lasting = /(?:为期|历时|期限为?|持续|为时)$/;

type Counted = { readonly number: ZhNumber; readonly tail: Tail };

/** What is counted, and the words before the number. */
type Near = { readonly counted: string; readonly ahead: string };

/** Small counts in words are lightly held, and not missed where nothing concrete is counted; a lone 一 or 百 is no figure. */
export function weightOf(
  { number, tail }: Counted,
  unit: Figure['unit'],
  value: Rational,
  near: Near,
): Weight {
  if (tail.kind === 'loose') return 'soft';
  if (tail.kind !== 'quantity') return 'hard';
  const generic = unit === 'count' || unit === 'number';
  const one = compare(value, unity) === 0;
  if (generic && compare(value, zero) === 0) return 'faint';
  if (generic && one) return number.style === 'arabic' ? 'faint' : 'soft';
  if (number.style === 'arabic')
    return generic && !one && compare(value, ten) > 0
      ? 'hard'
      : generic
        ? lightly(near.counted !== '')
        : 'hard';
  if (number.bare) return generic ? (approximate(value) >= 1e8 ? 'faint' : 'soft') : 'light';
  if (number.vagueness === 'vague') return 'faint';
  if (one) return isSpan(unit) && lasting.test(near.ahead) ? 'light' : 'soft';
  if (generic && compare(value, two) === 0) return 'faint';
  if (generic && compare(value, ten) <= 0) return lightly(concrete.test(near.counted));
  return isSpan(unit) ? 'light' : 'hard';
}

const lightly = (isCounted: boolean): Weight => (isCounted ? 'light' : 'faint');

/** Whether a unit is one of time. */
export const isSpan = (unit: Figure['unit']): boolean =>
  /^(?:year|month|week|day|hour|minute|quarter)$/.test(unit);
