/** Where the sentence round an offset begins and ends, in either language. */
import type { Locale } from '#lib/site/locale';

export type Span = { readonly start: number; readonly end: number };

/** A full stop ends an English sentence only before a space; that of 5.353 or U.S.-made does not. */
const ends = /[。！？!?\n]|\.(?=["”’)\s]|$)/g;

/** The sentence an offset stands in, its closing mark included. */
export function sentenceAt(text: string, offset: number): Span {
  let start = 0;
  ends.lastIndex = 0;
  for (let mark = ends.exec(text); mark !== null; mark = ends.exec(text)) {
    if (mark.index >= offset) return { start, end: mark.index + 1 };
    start = mark.index + 1;
  }
  return { start, end: text.length };
}

const ended: Readonly<Record<Locale, RegExp>> = { zh: /^.*[。；]/s, en: /^.*[.;](?=\s)/s };

/** Of the words before an offset those of its own sentence, or of its part of it since a semicolon. */
export const sinceStop = (before: string, locale: Locale): string => before.replace(ended[locale], '');
