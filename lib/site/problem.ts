/** A problem in the content as an editor is told of it: where, what, and what to write instead. */
import type { Bilingual } from './locale';

/** Lines and columns count from 1, columns in UTF-16 units, in the file as saved (frontmatter and BOM-less). */
export type Place = {
  /** Path relative to the working directory, `/` between folders. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
};

export type Severity = 'error' | 'warning';

export type ContentProblem = Place & {
  /** `area/name`, e.g. `mdx/expression`; stable, so that editors can look it up. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly hint?: Bilingual;
  readonly related?: readonly (Place & { readonly message: Bilingual })[];
};

/** A value, or every problem that kept it from being one; warnings may accompany a value. */
export type Checked<T> = { readonly value: T | null; readonly problems: readonly ContentProblem[] };

const byPlace = (a: ContentProblem, b: ContentProblem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Sorted by file, line, column, then rule: the order of every list of problems. */
export const sortProblems = (problems: readonly ContentProblem[]): ContentProblem[] =>
  [...problems].sort(byPlace);

/** Whether any problem forbids publishing. */
export const hasErrors = (problems: readonly ContentProblem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');
