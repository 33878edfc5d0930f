/** Prints problems for people, for programs and for GitHub's annotations. */
import { createLineReader, type LineReader } from '#lib/content/readSourceLine';
import { type ContentProblem, sortProblems } from '#lib/site/problem';
import { formatGithub } from './formatGithub';
import { formatText } from './formatText';

export const problemFormats = ['text', 'json', 'github'] as const;
export type ProblemFormat = (typeof problemFormats)[number];

export type PrintOptions = {
  /** Shows the line a problem stands in; reads the files of the working directory by default. */
  readonly readLine?: LineReader;
  /** How many files were checked; with it, text ends in a summary. */
  readonly fileCount?: number;
};

/** The keys of the contract, in its order, those within messages too; nothing else a problem may carry. */
const jsonKeys = [
  'file',
  'line',
  'column',
  'endLine',
  'endColumn',
  'rule',
  'severity',
  'message',
  'zh',
  'en',
  'hint',
  'related',
];

const formatJson = (problems: readonly ContentProblem[]): string =>
  `${JSON.stringify(problems, jsonKeys, 2)}\n`;

/** Problems with the keys of the contract, for a JSON of another form. */
export const problemRows = (problems: readonly ContentProblem[]): unknown =>
  JSON.parse(formatJson(sortProblems(problems)));

/** All problems in one format, sorted by place; ends in a line break. */
export function printProblems(
  problems: readonly ContentProblem[],
  format: ProblemFormat,
  options: PrintOptions = {},
): string {
  const sorted = sortProblems(problems);
  if (format === 'json') return formatJson(sorted);
  if (format === 'github') return formatGithub(sorted);
  const readLine = options.readLine ?? createLineReader(process.cwd());
  return formatText(sorted, { readLine, fileCount: options.fileCount ?? null });
}
