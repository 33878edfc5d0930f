/** Tells that a Chinese text names a term which its English does not render. */
import type { TermLike } from '#lib/bilingual/reading/facts';
import type { ContentProblem, Place } from '#lib/site/problem';
import { factProblems } from './factProblems';

/** Told at `at`, with the place of the original's words, or of its text where it is the English. */
export const lackedTerm = (
  term: TermLike,
  { at, source }: Record<'at' | 'source', Place>,
): ContentProblem => ({
  ...factProblems.term(at, term.zh, [term.en, ...(term.variants ?? [])]),
  related: [{ ...source, message: { zh: '原文在这里。', en: 'The original is here.' } }],
});
