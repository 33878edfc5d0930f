/** The words of the texts that a problem quotes: by them a waiver names the one it is for. */
import type { Bilingual } from '#lib/site/locale';
import type { ContentProblem } from '#lib/site/problem';

/** Words that are to be quoted: without quotation marks round them, and with single ones inside. */
export const unquoted = (words: string): string =>
  words
    .replace(/^[“"]([^“”"]*)[”"]$/, '$1')
    .replace(/[“]/g, '‘')
    .replace(/[”]/g, '’');

/** Whether a problem quotes just these words, in whichever language it is told. */
export const quotes = ({ message }: ContentProblem, words: string): boolean =>
  [message.zh, message.en].some((said) => said.includes(`“${words}”`));

/** The words both languages of a message quote: those of the original, then those of the translation. */
export const quotedWords = ({ message }: ContentProblem): string[] =>
  [...message.zh.matchAll(/“([^“”]+)”/g)]
    .map(([, words = '']) => words)
    .filter((words) => /[\p{L}\p{N}]/u.test(words) && message.en.includes(`“${words}”`));

/**
 * The words that single out a problem among others; null where none do. The translation’s are best: with them a
 * waiver is for the very words that were judged, and others that take their place do not pass.
 */
export const ownWords = (problem: ContentProblem, others: readonly ContentProblem[]): string | null =>
  quotedWords(problem).findLast((words) => !others.some((other) => quotes(other, words))) ?? null;

/** A problem in a few words: those it quotes, or the sentence that quotes none. */
export function briefly(problem: ContentProblem): Bilingual {
  const words = quotedWords(problem).map((one) => `“${one}”`);
  const { zh, en } = problem.message;
  return words.length > 0
    ? { zh: words.join('／'), en: words.join(' / ') }
    : { zh: zh.replace(/。$/, ''), en: en.replace(/\.$/, '') };
}
