/** Reads decimals as they are spoken: the “point four five” of three point four five. */
import { type Rational, ratio } from '#lib/bilingual/text/rational';
import { matchAt } from './scan';

const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const digit = `(?:${names.join('|')}|nought|oh)`;
const decimals = new RegExp(`\\spoint((?:[\\s-]${digit}\\b)+)`, 'iy');

/** What stands after the point at an offset: its value, the value of its last place, and where it ends. */
export function readSpokenDecimals(
  text: string,
  at: number,
): { value: Rational; step: Rational; end: number } | null {
  const match = matchAt(decimals, text, at);
  if (match === null) return null;
  const places = (match[1] ?? '').trim().toLowerCase().split(/[\s-]/);
  const digits = places.map((name) => Math.max(0, names.indexOf(name))).join('');
  const step = ratio(1, 10 ** places.length);
  return { value: ratio(Number(digits), 10 ** places.length), step, end: at + match[0].length };
}
