/** Tells English temperatures below nought: minus 5 °C, three to four degrees below zero. */

import { minus, zero } from '#lib/bilingual/text/rational';
import type { EnNumber } from './enNumerals';
import { matchAt, type Scan } from './scan';

const belowZero = /\s?(?:degrees?(?:\s(?:Celsius|centigrade))?|°\s?C|℃)\sbelow\s(?:zero|freezing)/iy;
const degree = /\s?(?:degrees?|°\s?C|℃)/iy;

/** “minus 5 °C”, “5 degrees below zero”. */
function isBelowZero({ rest, text }: Scan, at: number, { end }: EnNumber): boolean {
  if (matchAt(belowZero, text, end) !== null) return true;
  const sign = /(?:\b(?:minus|negative)\s|(?:^|[\s(])[-−–])$/i;
  return matchAt(degree, rest, end) !== null && sign.test(rest.slice(Math.max(0, at - 10), at));
}

const negated = (number: EnNumber): EnNumber => ({ ...number, value: minus(zero, number.value) });

/** A number as the words around it have it, above or below nought. */
export const signed = (scan: Scan, at: number, number: EnNumber): EnNumber =>
  isBelowZero(scan, at, number) ? negated(number) : number;

/** The lower number of “3 to 4 degrees below zero” or “minus 7 to minus 8”, which the upper one takes below nought. */
export function lowerSigned(scan: Scan, start: number, { low, high }: { low: EnNumber; high: EnNumber }) {
  if (high.value.n >= 0n || low.value.n <= 0n) return low;
  const named = /\b(?:minus|negative)\s$/i.test(scan.rest.slice(0, start));
  return named || matchAt(belowZero, scan.text, high.end) !== null ? negated(low) : low;
}
