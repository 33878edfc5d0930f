/** Judges by the words beside them whether two figures still count what they did. */
import { type CountedWord, listCountedWords } from './countedWords';
import type { Figure } from './facts';
import { lazily } from './lazily';

/** A figure of the Chinese and the one that states the same in the English. */
export type FigureMatch = { readonly zh: Figure; readonly en: Figure };

const counted = lazily(listCountedWords);

/** Which words of the table say what a Chinese figure counts, other than those that say it of both. */
function wordsOf({ zh }: FigureMatch, other: FigureMatch): CountedWord[] {
  const [words, others] = [zh.beside ?? '', other.zh.beside ?? ''];
  return counted().filter((word) => word.zh.test(words) && !word.zh.test(others));
}

/** How many of them stand beside an English figure. */
const heard = (words: readonly CountedWord[], { en }: FigureMatch): number =>
  words.filter((word) => word.en.test(en.beside ?? '')).length;

export type Counting = 'kept' | 'crossed' | 'unknown';

/** Whether two figures still count what they did; `crossed` where each counts what the other should. */
export function judgeCounting(one: FigureMatch, other: FigureMatch): Counting {
  const [its, others] = [wordsOf(one, other), wordsOf(other, one)];
  if (its.length === 0 && others.length === 0) return 'unknown';
  const kept = heard(its, one) + heard(others, other);
  const [there, back] = [heard(its, other), heard(others, one)];
  if (there > 0 && back > 0 && there + back > kept) return 'crossed';
  return kept > 0 ? 'kept' : 'unknown';
}
