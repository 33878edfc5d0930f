/** Gives where a change ended the unit of where it began: “from 9.8 percent to 0.6”, “from 15 square kilometres to 40”. */

import { over, type Rational, ratio, times, unity, whole } from '#lib/bilingual/text/rational';
import type { EnNumber } from './enNumerals';
import type { Tail } from './enTails';
import { type Fact, isFigure } from './facts';
import type { Scan } from './scan';

const from = /\bfrom\s(?:an?\s|the\s)?$/i;
const to = /^\sto\s(?:(?:the|a)\s(?:full\s|mere\s|present\s|current\s)?|just\s|only\s)?$/i;
/** Where nothing that is counted follows. */
const bare =
  /^(?:\s?(?:[.;:)]|,(?!\d)|$)|\s(?:in|by|over|during|at|within|last|this|since|and|as|after|when|while|on|today|now|year|across)\b)/i;

const scales = {
  thousand: whole(1e3),
  million: whole(1e6),
  billion: whole(1e9),
  trillion: whole(1e12),
} as const;
const scaleWord = /\b(thousand|million|billion|trillion)\b/i;

function scaleOf(surface: string): Rational {
  const word = scaleWord.exec(surface)?.[1]?.toLowerCase();
  return Object.entries(scales).find(([name]) => name === word)?.[1] ?? unity;
}

/** The tail of a number that leaves its unit to the figure before; null where it does not. */
export function endOfChange(scan: Scan, number: EnNumber, start: number): Tail | null {
  const last: Fact | undefined = scan.facts.at(-1);
  if (last === undefined || !isFigure(last) || last.end > start || start - last.end > 16) return null;
  if (!to.test(scan.text.slice(last.end, start)) || !bare.test(scan.rest.slice(number.end))) return null;
  if (!from.test(scan.text.slice(Math.max(0, last.start - 9), last.start))) return null;
  const { kind, unit } = last;
  if (kind === 'share' && /%|per\s?cent/i.test(last.surface))
    return { kind, unit, value: over(number.value, whole(100)), per: ratio(1, 100), end: number.end };
  if (kind !== 'quantity' || unit === 'number' || unit === 'count') return null;
  const scale = number.scale.n === 1n ? scaleOf(last.surface) : unity;
  return { kind, unit, value: times(number.value, scale), per: scale, end: number.end };
}
