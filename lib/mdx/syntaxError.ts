/** Reads what the parser threw: the commonest slips of editors get their own words, at the place they began. */
import { z } from 'zod';
import { createOffsets } from './offsets';
import type { Report } from './reporter';
import type { Position } from './tree';

const pointSchema = z.object({ line: z.number(), column: z.number() });
const thrownSchema = z.object({
  reason: z.string(),
  ruleId: z.string().optional(),
  source: z.string().optional(),
  place: z.union([pointSchema, z.object({ start: pointSchema })]).optional(),
});

/** What to tell, and the stretch of text to look past, or null when what follows cannot be trusted. */
export type Slip = {
  readonly tell: (report: Report) => void;
  readonly mask: readonly [number, number] | null;
};

type Found = { readonly source: string; readonly offset: number; readonly reason: string };

const voidTags = /^(?:br|img|hr|input|wbr|Figure|Policy)$/;

const positionOf = (source: string, from: number, to: number): { position: Position } => {
  const { pointAt } = createOffsets(source);
  return { position: { start: pointAt(from), end: pointAt(to) } };
};

/** From an opening mark: the rest of its line, at most 40 characters. */
const excerpt = (source: string, from: number, until: RegExp): string => {
  const line = source.slice(from, from + 40).split('\n')[0] ?? '';
  const end = until.exec(line);
  return end === null ? line : line.slice(0, end.index + end[0].length);
};

function tagSlip({ source, offset, reason }: Found): Slip {
  const from = Math.max(0, source.lastIndexOf('<', Math.min(offset, source.length - 1)));
  const rest = source.slice(from);
  const at = (length: number) => positionOf(source, from, from + length);
  if (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    const length = end === -1 ? rest.length : end + 3;
    return { tell: (report) => report('mdx/html-comment', at(length), {}), mask: [from, from + length] };
  }
  if (/^<[!?]/.test(rest)) {
    return { tell: (report) => report('mdx/html-declaration', at(2), {}), mask: [from, from + 1] };
  }
  const found = excerpt(source, from, />|(?=[\s，。；、）)])/u);
  if (/^<(?:[a-z][a-z\d+.-]*:|[\w.+-]+@)/i.test(found)) {
    return { tell: (report) => report('mdx/autolink', at(found.length), { found }), mask: [from, from + 1] };
  }
  if (!/^<\/?[\p{L}$_>]/u.test(rest)) {
    return {
      tell: (report) => report('mdx/bare-less-than', at(1), { found: found.slice(0, 12) }),
      mask: [from, from + 1],
    };
  }
  return brokenTagSlip({ source, offset, reason }, at(found.length));
}

/** Inside a tag: full-width marks typed for half-width ones, or a value whose quote never closes. */
function brokenTagSlip({ source, offset, reason }: Found, tag: { position: Position }): Slip {
  const mark = source.charAt(offset);
  if (/[“”‘’＂＇＝＞／]/.test(mark)) {
    const at = positionOf(source, offset, offset + 1);
    return { tell: (report) => report('mdx/wide-mark', at, { mark }), mask: null };
  }
  if (reason.includes('closing quote')) {
    const quote = /["'](?=[^"']*$)/.exec(source.slice(0, offset))?.index ?? offset;
    return {
      tell: (report) => report('mdx/unclosed-quote', positionOf(source, quote, quote + 1), {}),
      mask: null,
    };
  }
  return { tell: (report) => report('mdx/syntax', tag, { reason }), mask: null };
}

/** The outermost brace still open at an offset, in the paragraph of the innermost one. */
function openingBrace(source: string, offset: number): number {
  let closed = 0;
  let found = -1;
  for (let at = Math.min(offset, source.length - 1); at >= 0; at -= 1) {
    if (found !== -1 && source.startsWith('\n\n', at)) break;
    if (source[at - 1] === '\\') continue;
    if (source[at] === '}' && at < offset) closed += 1;
    if (source[at] !== '{') continue;
    if (closed === 0) found = at;
    else closed -= 1;
  }
  return found === -1 ? Math.max(0, source.indexOf('{')) : found;
}

function expressionSlip({ source, offset, reason }: Found): Slip {
  const from = openingBrace(source, offset);
  const found = excerpt(source, from, /\}/);
  const inTag =
    source.lastIndexOf('<', from) > Math.max(source.lastIndexOf('>', from), source.lastIndexOf('\n\n', from));
  const at = positionOf(source, from, from + found.length);
  if (inTag) return { tell: (report) => report('mdx/syntax', at, { reason }), mask: null };
  return { tell: (report) => report('mdx/expression', at, { found }), mask: [from, from + 1] };
}

/** The message names the opening tag's place, which the error itself does not. */
function unclosedSlip({ source, reason }: Found): Slip | null {
  const match = /closing tag for `<([^>`]*)>` \((\d+):(\d+)/.exec(reason);
  if (match === null) return null;
  const name = match[1] ?? '';
  const from = createOffsets(source).offsetAt({ line: Number(match[2]), column: Number(match[3]) });
  const close = voidTags.test(name) ? `<${name} />` : `<${name}>…</${name}>`;
  const at = positionOf(source, from, from + name.length + 1);
  return { tell: (report) => report('mdx/unclosed-tag', at, { name, close }), mask: null };
}

/** What an error of the parser means for an editor of that source. */
export function readSyntaxError(error: unknown, source: string): Slip {
  const thrown = thrownSchema.safeParse(error);
  if (!thrown.success) {
    const reason = error instanceof Error ? error.message : String(error);
    return { tell: (report) => report('mdx/syntax', {}, { reason }), mask: null };
  }
  const { reason, ruleId = '', place } = thrown.data;
  const origin = `${thrown.data.source ?? ''}:${ruleId}`;
  const point = place === undefined ? { line: 1, column: 1 } : 'start' in place ? place.start : place;
  const found = { source, reason, offset: createOffsets(source).offsetAt(point) };
  if (ruleId === 'unexpected-closing-slash' && origin.startsWith('mdast')) {
    const from = source.lastIndexOf('<', found.offset);
    return {
      tell: (report) => report('mdx/stray-closing-tag', positionOf(source, from, from + 2), {}),
      mask: null,
    };
  }
  const unclosed = unclosedSlip(found);
  if (unclosed !== null) return unclosed;
  if (origin.includes('esm')) {
    const start = { line: point.line, column: 1 };
    return { tell: (report) => report('mdx/esm', { position: { start, end: point } }, {}), mask: null };
  }
  return origin.includes('expression') ? expressionSlip(found) : tagSlip(found);
}
