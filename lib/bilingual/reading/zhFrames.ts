/** Reads what a Chinese clause makes of a figure: the first so many, or what is barred. */
import { charHint } from '#lib/bilingual/text/charHints';
import type { Figure } from './facts';
import { mayHold, type Scan } from './scan';

const barring = charHint('禁不严未没');
const barredAfter = /^[^，。；,;]{0,12}(?:禁止|不得|不准|严禁|不能|不予)/;
const barredBefore = /(?:禁止|严禁|不准)[^，。；,;]{0,8}$/;
/** 15天内未取的. */
const undone = /^[^，。；,;\d]{0,4}(?:未|没|不(?![得能准可]))/;
const isFirst = /(?<![以之提])[前首]$/;

/** 前30分钟, 超过3.5米的车辆禁止通行, 15天内未取; null where the clause says neither. */
export function frameOf(scan: Scan, { bound, start, end }: Figure): 'first' | 'barred' | null {
  if (bound === 'exact') return isFirst.test(scan.text.slice(Math.max(0, start - 2), start)) ? 'first' : null;
  if (!/^(?:more-than|less-than|up-to)$/.test(bound) || !mayHold(scan, barring)) return null;
  if (bound === 'up-to') return undone.test(scan.text.slice(end, end + 8)) ? 'barred' : null;
  const before = scan.text.slice(Math.max(0, start - 12), start);
  return barredBefore.test(before) || barredAfter.test(scan.text.slice(end, end + 20)) ? 'barred' : null;
}
