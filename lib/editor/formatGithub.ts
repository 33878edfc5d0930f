/** Writes problems as GitHub workflow commands, which show beside the changed lines. */
import type { ContentProblem } from '#lib/site/problem';

/** GitHub drops what exceeds 10 annotations of a kind in a step, without saying so. */
const limit = 10;

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeValue = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(problem: ContentProblem): string {
  const { file, line, column, endLine, endColumn, rule, severity, message, hint } = problem;
  const end = `${endLine === undefined ? '' : `,endLine=${endLine}`}${endColumn === undefined ? '' : `,endColumn=${endColumn}`}`;
  const text = [message.zh, message.en, ...(hint === undefined ? [] : [hint.zh, hint.en])].join('\n');
  const where = `file=${escapeValue(file)},line=${line},col=${column}${end},title=${escapeValue(rule)}`;
  return `::${severity} ${where}::${escapeText(text)}`;
}

/** What is beyond the limit, one annotation a file in place of the last one, so that no file goes unnamed. */
function overflow(problems: readonly ContentProblem[]): string[] {
  if (problems.length === 0) return [];
  const places = problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
  const zh = `另有 ${problems.length} 个问题，请在本地运行 npm run check 查看：`;
  const en = `${problems.length} more; run npm run check to see them:`;
  return [`::${problems[0]?.severity} title=npm run check::${escapeText([zh, en, ...places].join('\n'))}`];
}

function annotations(problems: readonly ContentProblem[]): string[] {
  if (problems.length <= limit) return problems.map(annotation);
  return [...problems.slice(0, limit - 1).map(annotation), ...overflow(problems.slice(limit - 1))];
}

/** Errors first, then warnings; at most 10 of each, the last one listing all that is left. */
export function formatGithub(problems: readonly ContentProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const lines = [...annotations(errors), ...annotations(warnings)];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
