/** The times a block tells in words that count from another day or name one: last year, yesterday afternoon, 春节前. */

import type { Locale } from '#lib/site/locale';
import { enTimeRows } from './enTimeRows';
import type { TimeRow } from './timeRow';
import { zhTimeRows } from './zhTimeRows';

const rows: Readonly<Record<Locale, readonly TimeRow[]>> = { zh: zhTimeRows, en: enTimeRows };

type Found = { readonly at: number; readonly line: string };

/** The times in the order in which they are told, in the form of `blockFacts`: `去年 = year-1`. */
export function timeWords(text: string, locale: Locale): string[] {
  const found: Found[] = [];
  let rest = text;
  for (const [words, meaning] of rows[locale]) {
    const matches = [...rest.matchAll(words)];
    for (const match of matches) {
      const line = `${match[0].replace(/\s+/g, ' ')} = ${meaning(match)}`;
      found.push({ at: match.index, line });
    }
    if (matches.length > 0) rest = rest.replace(words, (one) => ' '.repeat(one.length));
  }
  return found.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

/** Which side of a date or of a span: either may be told in other words, and only for the other is it a change. */
export const otherSide: Readonly<Record<string, string>> = { before: 'after', after: 'before' };

/** This year, this month, today: what a text speaks of anyway, said or not. */
export const isPresent = (meaning: string): boolean => /^(?:year|quarter|month|week|day)\+0$/.test(meaning);
