/** Finds the ideas a text names, in either language, so that it can be told what its figures are said of. */

import { wordEnd, wordStart } from '#lib/bilingual/text/enTokens';
import type { Span } from '#lib/bilingual/text/sentence';
import { findLongest } from '#lib/bilingual/text/wordTree';
import type { Locale } from '#lib/site/locale';
import { type KnownWord, knownWord, zhIndex } from './conceptIndex';

/** An idea named in a text; ideas are known by their place in the table. */
export type Naming = { readonly concept: number; readonly start: number; readonly end: number };

/** Where to begin, so that what is named from an offset on is found as in the whole text: after what no idea's word has. */
function zhStart(text: string, from: number, { start }: Span): number {
  const { steps } = zhIndex();
  let at = Math.max(from, start);
  while (at > from && steps.has(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Notes what is named up to a span's end, the longest words at each place; returns where it stopped. */
function findZh(text: string, from: number, span: Span, namings: Naming[]): number {
  const stretch = { start: zhStart(text, from, span), end: span.end };
  return findLongest(text, zhIndex().tree, stretch, (concepts, start, end) => {
    for (const concept of concepts) namings.push({ concept, start, end });
  });
}

type Word = { readonly known: KnownWord; readonly start: number; readonly end: number };

/** The next word of a text, from an offset on. */
function wordFrom(text: string, from: number): Word | null {
  const start = wordStart(text, from);
  if (start >= text.length) return null;
  const end = wordEnd(text, start);
  return { known: knownWord(text.slice(start, end)), start, end };
}

/** The same for English: spaces part words, and a phrase ends before a word that no phrase has. */
function enStart(text: string, from: number, { start }: Span): number {
  let at = Math.max(from, start);
  while (at > from) {
    const end = at;
    at = at < 2 ? from : Math.max(from, text.lastIndexOf(' ', at - 2) + 1);
    let last = -1;
    for (let word = wordFrom(text, at); word !== null && word.start < end; word = wordFrom(text, word.end))
      if (!word.known.isStep) last = word.end;
    if (last >= 0) return last;
  }
  return at;
}

function findEn(text: string, from: number, span: Span, namings: Naming[]): number {
  let done = enStart(text, from, span);
  let first = wordFrom(text, done);
  while (first !== null && first.start < span.end) {
    let last = first;
    let ids: readonly number[] | null = null;
    let branch = first.known.begins;
    for (let word: Word | null = first; branch !== undefined && word !== null; ) {
      if (branch.ends !== null) {
        ids = branch.ends;
        last = word;
      }
      word = branch.next === null ? null : wordFrom(text, word.end);
      branch = word === null ? undefined : branch.next?.get(word.known.plain);
    }
    done = last.end;
    if (ids !== null) for (const concept of ids) namings.push({ concept, start: first.start, end: done });
    first = wordFrom(text, done);
  }
  return done;
}

/**
 * The ideas a text names, in its order; the longest words at each place. Of those that touch none of the spans, which
 * stand in order and apart, some may be left out.
 */
export function findConcepts(text: string, locale: Locale, spans: readonly Span[]): Naming[] {
  const find = locale === 'zh' ? findZh : findEn;
  const namings: Naming[] = [];
  let done = 0;
  for (const span of spans) done = find(text, done, span, namings);
  return namings;
}
