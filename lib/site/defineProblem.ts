/** How a kind of problem is declared: its rule, its words in both languages, and where it is placed. */
import type { Bilingual } from './locale';
import type { ContentProblem, Place, Severity } from './problem';

/** What an editor is told: what is wrong, and what to write instead. */
export type ProblemWords = { readonly message: Bilingual; readonly hint: Bilingual };

/** Pairs the four sentences of a problem: Chinese and English message, Chinese and English hint. */
export const say = (zh: string, en: string, hintZh: string, hintEn: string): ProblemWords => ({
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
});

const define = <Args extends readonly unknown[]>(
  rule: string,
  severity: Severity,
  words: (...args: Args) => ProblemWords,
) =>
  Object.assign(
    (place: Place, ...args: Args): ContentProblem => ({ ...place, rule, severity, ...words(...args) }),
    { rule },
  );

/** Declares a problem that forbids publishing; the result makes one at a place. */
export const defineError = <Args extends readonly unknown[]>(
  rule: string,
  words: (...args: Args) => ProblemWords,
) => define(rule, 'error', words);

/** Declares a problem that does not forbid publishing. */
export const defineWarning = <Args extends readonly unknown[]>(
  rule: string,
  words: (...args: Args) => ProblemWords,
) => define(rule, 'warning', words);
