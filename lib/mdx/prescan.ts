/** Refuses, before any parser runs, a body so deep or dense that parsing it would hang or overflow. */
import type { Report } from './reporter';

/** Loose bounds for the parser's sake; the exact limits are checked on the tree. */
const limits = {
  characters: 512 * 1024,
  containers: 64,
  marks: 2000,
  openTags: 200,
  tags: 10_000,
  braces: 500,
  indent: 160,
} as const;

/** Marks whose unmatched repetition costs the parser more than linear time. */
const denseMarks = ['[', '<', '*', '_', '~', '`', '&', '!', '|'] as const;

const fence = /^ {0,3}(`{3,}|~{3,})/;
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

type Line = { readonly text: string; readonly number: number };

const at = ({ number }: Line, column: number) => ({
  position: { start: { line: number, column }, end: { line: number, column: column + 1 } },
});

/** The lines outside fenced code. A fence is closed by one as long of the same mark. */
function listProse(source: string): Line[] {
  let open: string | null = null;
  const prose: Line[] = [];
  for (const [index, text] of source.split('\n').entries()) {
    const mark = fence.exec(text)?.[1];
    if (open === null && mark === undefined) prose.push({ text, number: index + 1 });
    if (open === null) open = mark ?? null;
    else if (mark?.startsWith(open) && text.trim() === mark) open = null;
  }
  return prose;
}

function checkContainers(line: Line, report: Report): boolean {
  if (line.text.search(/[^ \t]/) > limits.indent) {
    report('mdx/too-deep', at(line, limits.indent + 1), { limit: limits.containers });
    return false;
  }
  const lead = containers.exec(line.text)?.[0] ?? '';
  const marks = [...lead.matchAll(/>|[-+*]|\d+[.)]/g)];
  const beyond = marks[limits.containers];
  if (beyond === undefined) return true;
  report('mdx/too-deep', at(line, beyond.index + 1), { limit: limits.containers });
  return false;
}

const countIn = (text: string, mark: string): number => text.split(mark).length - 1;

/** Counts each mark from blank line to blank line; one that is rare in all of them together is rare in each. */
function checkDensity(source: string, lines: readonly Line[], report: Report): boolean {
  const marks = denseMarks.filter((mark) => countIn(source, mark) > limits.marks);
  if (marks.length === 0) return true;
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.text.trim() === '') counts.clear();
    for (const mark of marks) {
      const inLine = countIn(line.text, mark);
      const count = (counts.get(mark) ?? 0) + inLine;
      counts.set(mark, count);
      if (count <= limits.marks) continue;
      report('mdx/too-dense', at(line, line.text.indexOf(mark) + 1), { mark, limit: limits.marks });
      return false;
    }
  }
  return true;
}

/** The parser tries a program from every opening brace to every closing one. */
function checkBraces(lines: readonly Line[], report: Report): boolean {
  const braces = lines.flatMap((line) =>
    [...line.text.matchAll(/[{}]/g)].map(({ index }) => ({ line, index })),
  );
  const excess = braces[limits.braces];
  if (excess === undefined) return true;
  report('mdx/too-many-braces', at(excess.line, excess.index + 1), { limit: limits.braces });
  return false;
}

type Tag = { readonly line: Line; readonly column: number; readonly step: 1 | 0 | -1 };

/** What looks like a tag outside code, and whether it opens, stands alone or closes. */
function listTags(line: Line): Tag[] {
  if (!line.text.includes('<')) return [];
  const prose = line.text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  return [...prose.matchAll(/<(\/?)[\p{L}>][^<>]*>?/gu)].map((match) => {
    const step = match[1] === '/' ? -1 : match[0].endsWith('/>') ? 0 : 1;
    return { line, column: match.index + 1, step };
  });
}

/** Reports the tag that is one too deep for the reader where tags are far too deep for the parser. */
function checkTags(lines: readonly Line[], report: Report): boolean {
  const tags = lines.flatMap(listTags);
  const excess = tags[limits.tags];
  if (excess !== undefined) report('mdx/too-many-tags', at(excess.line, excess.column), { limit: 5000 });
  let depth = 0;
  let deep: Tag | null = null;
  for (const tag of tags) {
    depth += tag.step;
    if (depth <= limits.containers) deep = null;
    else deep ??= tag;
    if (deep === null || depth <= limits.openTags) continue;
    report('mdx/too-deep', at(deep.line, deep.column), { limit: limits.containers });
    return false;
  }
  return excess === undefined;
}

/** Whether a body may be given to the parser; what keeps it from that is reported. */
export function prescan(source: string, report: Report): boolean {
  if (source.length > limits.characters) {
    report('mdx/too-large', {}, { limit: limits.characters });
    return false;
  }
  const lines = listProse(source);
  return (
    lines.every((line) => checkContainers(line, report)) &&
    checkTags(lines, report) &&
    checkBraces(lines, report) &&
    checkDensity(source, lines, report)
  );
}
