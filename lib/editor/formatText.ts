/** Writes problems for an editor at a terminal: place, both languages, the line with a caret, what to write. */
import type { LineReader } from '#lib/content/readSourceLine';
import type { ContentProblem } from '#lib/site/problem';
import { cellWidth } from './cellWidth';

type TextOptions = { readonly readLine: LineReader; readonly fileCount: number | null };

const frameCells = 100;

/** The part of a line around a column that fits the frame, and the cells before the caret. */
function frame(line: string, column: number): { text: string; before: number } {
  const visible = line.replaceAll('\t', ' ');
  let start = 0;
  while (cellWidth(visible.slice(start, column - 1)) > frameCells / 2) start += 1;
  let end = visible.length;
  while (end > column && cellWidth(visible.slice(start, end)) > frameCells) end -= 1;
  const lead = start > 0 ? '…' : '';
  const text = `${lead}${visible.slice(start, end)}${end < visible.length ? '…' : ''}`;
  return { text, before: cellWidth(lead + visible.slice(start, column - 1)) };
}

function sourceFrame({ file, line, column }: ContentProblem, readLine: LineReader): string[] {
  const source = readLine(file, line);
  if (source === null) return [];
  const { text, before } = frame(source, column);
  return [`  | ${text}`, `  | ${' '.repeat(before)}^`];
}

function formatOne(problem: ContentProblem, readLine: LineReader): string {
  const { file, line, column, rule, severity, message, hint, related = [] } = problem;
  const kind = severity === 'error' ? '错误 error' : '提醒 warning';
  const told = (words: string): string => `  → ${words.replaceAll('\n', '\n    ')}`;
  return [
    `${file}:${line}:${column} ${rule} (${kind})`,
    `  ${message.zh}`,
    `  ${message.en}`,
    ...sourceFrame(problem, readLine),
    ...(hint === undefined ? [] : [told(hint.zh), told(hint.en)]),
    ...related.map((at) => `  ${at.file}:${at.line}:${at.column} ${at.message.zh} ${at.message.en}`),
  ].join('\n');
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function summary(problems: readonly ContentProblem[], files: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const zh = `检查了 ${files} 个文件：${errors} 个错误，${warnings} 个提醒。`;
  const en = `Checked ${plural(files, 'file')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
  return `${zh}\n${en}\n`;
}

/** One paragraph a problem, then the summary when the number of files is known. */
export function formatText(problems: readonly ContentProblem[], options: TextOptions): string {
  const paragraphs = problems.map((problem) => `${formatOne(problem, options.readLine)}\n\n`).join('');
  return paragraphs + (options.fileCount === null ? '' : summary(problems, options.fileCount));
}
