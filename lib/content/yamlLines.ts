/** The mistakes an editor's keyboard makes in YAML, found line by line before a parser sees the text. */
import type { ContentProblem } from '#lib/site/problem';
import { yamlProblems } from './yamlProblems';

/** A text with the line of the file it starts on. */
export type YamlText = { readonly file: string; readonly text: string; readonly firstLine: number };

/** The deepest nesting any content file has, with room to spare. */
export const maxDepth = 6;

/** Keys that would reach into objects, or merge maps. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

const openLimit = 24;
const deepDashes = new RegExp(`^ *(?:[-?] +){${maxDepth + 1}}`);
const deepBrackets = new RegExp(`(?:[[{]\\s*){${maxDepth + 1}}`);
const keyColon = /^([A-Za-z][\w-]*)(?:(：)|:(?=[^\s:/]))/;

function keyProblem(line: string, place: { file: string; line: number }): ContentProblem | null {
  const match = keyColon.exec(line);
  if (match === null) return null;
  const [, key = '', fullWidth] = match;
  const at = { ...place, column: key.length + 1 };
  return fullWidth === undefined ? yamlProblems.missingSpace(at, key) : yamlProblems.fullWidthColon(at, key);
}

function indentProblem(line: string, place: { file: string; line: number }): ContentProblem | null {
  const tab = /^ *\t/.exec(line);
  if (tab !== null) return yamlProblems.tab({ ...place, column: tab[0].length });
  if (line.startsWith('%')) return yamlProblems.directive({ ...place, column: 1 });
  return deepDashes.test(line) ? yamlProblems.depth({ ...place, column: 1 }, maxDepth) : null;
}

/** The first place where more brackets stand open than any content needs; parsers recurse at each. */
function bracketProblem({ file, text, firstLine }: YamlText): ContentProblem | null {
  for (const [index, line] of text.split('\n').entries()) {
    if (!/[[{]/.test(line)) continue;
    const run = deepBrackets.exec(line);
    const openers = line.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/[[{]/g)?.length ?? 0;
    if (run === null && openers <= openLimit) continue;
    return yamlProblems.depth({ file, line: firstLine + index, column: (run?.index ?? 0) + 1 }, maxDepth);
  }
  return null;
}

/** Full-width colons, missing spaces, tabs, directives and absurd nesting; each at its character. */
export function findLineProblems(yaml: YamlText): ContentProblem[] {
  const { file, text, firstLine } = yaml;
  const bracket = bracketProblem(yaml);
  const perLine = text.split('\n').flatMap((line, index) => {
    const place = { file, line: firstLine + index };
    return keyProblem(line, place) ?? indentProblem(line, place) ?? [];
  });
  return bracket === null ? perLine : [...perLine, bracket];
}

/** The opening quotation mark, if a line's value opens one and does not close it. */
export function findOpenQuote(line: string): { column: number; quote: string } | null {
  const match = /^(\s*(?:- +)*(?:[\w-]+: +)?)(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.exec(line);
  const start = match?.[1]?.length ?? 0;
  return match === null ? null : { column: start + 1, quote: line.charAt(start) };
}

/** The start of a value that holds a second `: `, with its key. */
export function findColonInValue(line: string): { column: number; key: string } | null {
  const match = /^(\s*(?:- +)*([\w-]+): +)[^\s"'[{|>#].*?:(?:\s|$)/.exec(line);
  return match === null ? null : { column: (match[1] ?? '').length + 1, key: match[2] ?? '' };
}

/** A full-width colon after an indented key, which only matters once the parser has stumbled. */
export function findIndentedColon(line: string): { column: number; key: string } | null {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*)：/.exec(line);
  return match === null
    ? null
    : { column: (match[1] ?? '').length + (match[2] ?? '').length + 1, key: match[2] ?? '' };
}
