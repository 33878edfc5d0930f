/** Tells what the comparison makes of a pair, in the terms of the corpus. */
import { compareTexts } from '#lib/bilingual/exchanges/compareTexts';
import type { TermLike } from '#lib/bilingual/reading/facts';
import type { Agree, PhrasePair } from './phrasePair';

export function verdict(zh: string, en: string, terms: readonly TermLike[] = []): Agree {
  const found = compareTexts({ zh, en }, terms);
  if (found.some(({ severity }) => severity === 'error')) return 'no';
  return found.length > 0 ? 'warn' : 'yes';
}

/** Wrong pairs not refused, and right ones refused or doubted, as shares. */
export function rates(pairs: readonly PhrasePair[], terms: readonly TermLike[] = []) {
  const told = pairs.map((pair) => ({ pair, is: verdict(pair[0], pair[1], terms) }));
  const wrong = told.filter(({ pair }) => pair[2] === 'no');
  const right = told.filter(({ pair }) => pair[2] === 'yes');
  const weak = told.filter(({ pair }) => pair[2] === 'warn');
  const share = (part: readonly unknown[], all: readonly unknown[]) =>
    all.length === 0 ? 0 : part.length / all.length;
  return {
    recall: share(
      wrong.filter(({ is }) => is === 'no'),
      wrong,
    ),
    falseAlarms: share(
      right.filter(({ is }) => is !== 'yes'),
      right,
    ),
    doubts: share(
      weak.filter(({ is }) => is === 'warn'),
      weak,
    ),
    sizes: { wrong: wrong.length, right: right.length, weak: weak.length },
    astray: told.filter(({ pair, is }) => pair[2] !== is),
  };
}
