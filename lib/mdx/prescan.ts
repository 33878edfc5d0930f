/** Refuses, before any parser runs, a body so deep or dense that parsing it would hang or overflow. */
import type { Report } from './reporter';

/** Loose bounds for the parser's sake; the exact limits are checked on the tree. */
const limits = { characters: 512 * 1024, containers: 64, marks: 2000, openTags: 200, tags: 20_000 } as const;

/** Marks whose unmatched repetition costs the parser more than linear time. */
const denseMarks = ['[', '{', '<', '*', '_', '~', '`', '&', '!', '|'] as const;

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
  const lead = containers.exec(line.text)?.[0] ?? '';
  const marks = [...lead.matchAll(/>|[-+*]|\d+[.)]/g)];
  const beyond = marks[limits.containers];
  if (beyond === undefined) return true;
  report('mdx/too-deep', at(line, beyond.index + 1), { limit: limits.containers });
  return false;
}

/** Counts each mark from blank line to blank line. */
function checkDensity(lines: readonly Line[], report: Report): boolean {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.text.trim() === '') counts.clear();
    for (const mark of denseMarks) {
      const inLine = line.text.split(mark).length - 1;
      const count = (counts.get(mark) ?? 0) + inLine;
      counts.set(mark, count);
      if (count <= limits.marks) continue;
      report('mdx/too-dense', at(line, line.text.indexOf(mark) + 1), { mark, limit: limits.marks });
      return false;
    }
  }
  return true;
}

function checkTags(lines: readonly Line[], report: Report): boolean {
  let depth = 0;
  let count = 0;
  for (const line of lines) {
    for (const tag of line.text
      .replace(/`[^`]*`/g, (code) => ' '.repeat(code.length))
      .matchAll(/<(\/?)[\p{L}>][^<>]*?(\/?)>?/gu)) {
      count += 1;
      if (tag[1] === '/') depth -= 1;
      else if (!/\/>/.test(line.text.slice(tag.index, line.text.indexOf('>', tag.index) + 1))) depth += 1;
      if (depth > limits.openTags) report('mdx/too-deep', at(line, tag.index + 1), { limit: 64 });
      if (count > limits.tags) report('mdx/too-many-tags', at(line, tag.index + 1), { limit: 5000 });
      if (depth > limits.openTags || count > limits.tags) return false;
    }
  }
  return true;
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
    checkDensity(lines, report) &&
    checkTags(lines, report)
  );
}
