/** Finds the front matter between the two fences, before anything that could interpret it sees the text. */
import type { Checked, ContentProblem } from '#lib/site/problem';
import { fenceProblems } from './sourceProblems';

/** A file cut at its fences. Lines count from 1 in the file as saved. */
export type Fenced = {
  readonly matter: string;
  readonly matterLine: number;
  readonly body: string;
  readonly bodyLine: number;
};

const fence = '---';

/** The line as it can be shown in a message: short, and without invisible characters. */
const shown = (line: string): string => line.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '·').slice(0, 40);

function openingProblem(file: string, first: string): ContentProblem | null {
  const place = { file, line: 1, column: 1 };
  if (first === fence) return null;
  const bare = first.trim();
  if (bare.startsWith('+++')) return fenceProblems.toml(place);
  if (/^-{3,}$/.test(bare) || /^[—–－]+$/.test(bare)) return fenceProblems.shape(place, shown(first));
  if (bare.startsWith(fence)) return fenceProblems.language(place, shown(first));
  return fenceProblems.missing(place);
}

/** Any line that begins with the fence but is not it would close the block for other readers. */
function closingProblems(file: string, lines: readonly string[], end: number): ContentProblem[] {
  return lines.slice(1, end).flatMap((line, index) => {
    const place = { file, line: index + 2, column: 1 };
    return line.startsWith(fence) ? [fenceProblems.closing(place, shown(line))] : [];
  });
}

/** A second block of keys right after the first would be shown to readers as a heading. */
function secondProblem(file: string, body: readonly string[], bodyLine: number): ContentProblem | null {
  const start = body.findIndex((line) => line.trim() !== '');
  const end = body.indexOf(fence, start);
  if (start < 0 || end <= start) return null;
  const lines = body.slice(start, end);
  const isMatter = lines.every((line) => /^(?:[A-Za-z_][\w-]*:(?:\s|$)|\s+\S|- )/.test(line));
  return isMatter ? fenceProblems.second({ file, line: bodyLine + start, column: 1 }) : null;
}

/** Cuts a text into front matter and body. Line 1 is exactly `---`, and so is the line that closes it. */
export function readFence(file: string, text: string): Checked<Fenced> {
  const lines = text.split('\n');
  const opening = openingProblem(file, lines[0] ?? '');
  if (opening !== null) return { value: null, problems: [opening] };
  const end = lines.indexOf(fence, 1);
  const closing = closingProblems(file, lines, end < 0 ? lines.length : end);
  if (closing.length > 0) return { value: null, problems: closing };
  if (end < 0) return { value: null, problems: [fenceProblems.unclosed({ file, line: 1, column: 1 })] };
  const body = lines.slice(end + 1);
  const second = secondProblem(file, body, end + 2);
  if (second !== null) return { value: null, problems: [second] };
  return {
    value: {
      matter: lines.slice(1, end).join('\n'),
      matterLine: 2,
      body: body.join('\n'),
      bodyLine: end + 2,
    },
    problems: [],
  };
}
