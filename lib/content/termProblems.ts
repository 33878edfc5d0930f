/** What an editor is told of the list of all terms where it may not stand. */
import { defineError, say } from '#lib/site/defineProblem';

export const termProblems = {
  inReport: defineError('terms/in-report', () =>
    say(
      '<TermBase /> 列出全部术语，只能用在固定页面，不能用在报道里。',
      '<TermBase /> lists every term; it belongs on a standing page, not in a report.',
      '删去它；行文里的术语用 <Term>，要列全表就链接到术语库那一页。',
      'Delete it; use <Term> for a term in a sentence, or link to the page of the term base.',
    ),
  ),
  twice: defineError('terms/twice', () =>
    say(
      '<TermBase /> 在一页里写了不止一次。',
      '<TermBase /> stands on this page more than once.',
      '只留一处，其余删去。',
      'Keep one and delete the others.',
    ),
  ),
};
