/** The form of `translation.lock.json`: JSON in which each block and headline has a line between lines that stay, so that neighbours merge. */
import { z } from 'zod';
import type { BlockRecord } from '#lib/bilingual/drift/blockRecord';
import { wholeHeadlines } from '#lib/bilingual/pairing/headlines';
import { splitBlockId } from '#lib/site/blockId';
import type { Locale } from '#lib/site/locale';
import type { Checked, ContentProblem } from '#lib/site/problem';
import { lockProblems } from './lockProblems';

export type { BlockRecord } from '#lib/bilingual/drift/blockRecord';

export type Lock = {
  /** The language of the original the records were made of. */
  readonly original: Locale;
  /** The original's `updated` when they were made, so that no later change is given that date; null for none. */
  readonly updated: string | null;
  readonly records: ReadonlyMap<string, BlockRecord>;
  /** The line on which a block's record begins. */
  readonly lines: ReadonlyMap<string, number>;
};

/** All of a lock but its places. */
export type LockContent = Omit<Lock, 'lines'>;

const head = /^\{ "original": "(zh|en)"(?:, "updated": "([\d:T+-]+)")?$/;
const opening = /^, "(title|subtitle|summary|[a-z\d]+(?:-[a-z\d]+)*-(?:0|[1-9]\d*))": \{(?: (.*) \})?$/;
const closing = '  }';
const indent = '    ';

const figureHash = z.string().regex(/^[\da-f]{8}$/);
const lines = z.array(z.string().min(1)).min(1);

const recordSchema = z.strictObject({
  of: z.string().regex(/^[\da-f]{10}$/),
  into: figureHash.optional(),
  facts: lines.optional(),
  times: lines.optional(),
  figures: figureHash.optional(),
  minor: z.string().min(1).optional(),
});

/** Times were first recorded along with the figures of the translation; a record without those knows of no times. */
function parseRecord(json: string): BlockRecord | null {
  try {
    const { of, into, facts = [], times = [], figures, minor } = recordSchema.parse(JSON.parse(json));
    return {
      of,
      ...(into === undefined ? {} : { into, times }),
      facts,
      ...(figures === undefined ? {} : { figures }),
      ...(minor === undefined ? {} : { minor }),
    };
  } catch {
    return null;
  }
}

const first: readonly string[] = wholeHeadlines;

const rankOf = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);

/** What stands over the whole, then by section and number: the same on every branch, whatever the order of the text. */
function byId(a: string, b: string): number {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b);
  const [left, right] = [splitBlockId(a), splitBlockId(b)];
  return left.section === right.section ? left.n - right.n : left.section < right.section ? -1 : 1;
}

type Entry = { readonly id: string; readonly record: BlockRecord };
/** A record, and the row after it; or the first row that is not as it should be. */
type Step = { readonly entry: Entry | null; readonly next: number };

/** The fields of a record, if `formatFields` writes them so. */
function parseFields(fields: string): BlockRecord | null {
  const record = parseRecord(`{ ${fields} }`);
  return record === null || formatFields(record) !== fields ? null : record;
}

/** Records once stood on a single row each, and are read so still. */
function parseEntry(rows: readonly string[], at: number): Step {
  const [, id, inline] = opening.exec(rows[at] ?? '') ?? [];
  if (id === undefined) return { entry: null, next: at };
  const row = rows[at + 1] ?? '';
  const fields = inline ?? (row.startsWith(indent) ? row.slice(indent.length) : '');
  const record = parseFields(fields);
  if (record === null) return { entry: null, next: inline === undefined ? at + 1 : at };
  if (inline !== undefined) return { entry: { id, record }, next: at + 1 };
  return rows[at + 2] === closing ? { entry: { id, record }, next: at + 3 } : { entry: null, next: at + 2 };
}

const mark = /^([<=>|])\1{6}(?: |$)/;

/** Every place at which git left both sides of a merge, from its first mark to its last. */
function listConflicts(file: string, rows: readonly string[]): ContentProblem[] {
  const spans: [first: number, last: number][] = [];
  for (const [index, row] of rows.entries()) {
    const span = mark.test(row) && !row.startsWith('<') ? spans.at(-1) : undefined;
    if (span !== undefined) span[1] = index;
    else if (mark.test(row)) spans.push([index, index]);
  }
  return spans.map(([first, last]) => {
    const [line, endLine] = [first + 1, last + 1];
    const place = { file, line, column: 1, endLine, endColumn: (rows[last] ?? '').length + 1 };
    return lockProblems.conflict(place, file, line, endLine);
  });
}

type Rows = { readonly records: Map<string, BlockRecord>; readonly lines: Map<string, number> };

/** Reads the rows after the first into `found`; the index of the row that is wrong, or null. */
function readRows(rows: readonly string[], found: Rows): number | null {
  let before: string | null = null;
  let at = 1;
  while (at < rows.length - 1) {
    const { entry, next } = parseEntry(rows, at);
    if (entry === null) return next;
    if (before !== null && byId(before, entry.id) >= 0) return at;
    found.records.set(entry.id, entry.record);
    found.lines.set(entry.id, at + 1);
    [before, at] = [entry.id, next];
  }
  return at === rows.length - 1 && rows[at] === '}' ? null : rows.length - 1;
}

/** What a lock says, or where a merge left a conflict, or the first line that `formatLock` would not have written so. */
export function parseLock(file: string, text: string): Checked<Lock> {
  const rows = text.replace(/\n$/, '').split('\n');
  const conflicts = listConflicts(file, rows);
  if (conflicts.length > 0) return { value: null, problems: conflicts };
  const [, original, updated = null] = head.exec(rows[0] ?? '') ?? [];
  const found: Rows = { records: new Map(), lines: new Map() };
  const isHeaded = original === 'zh' || original === 'en';
  const wrong = isHeaded ? readRows(rows, found) : 0;
  if (!isHeaded || wrong !== null)
    return { value: null, problems: [lockProblems.line({ file, line: (wrong ?? 0) + 1, column: 1 })] };
  return { value: { original, updated, ...found }, problems: [] };
}

const formatList = (name: string, list: readonly string[]): string[] =>
  list.length === 0 ? [] : [`"${name}": [${list.map((one) => JSON.stringify(one)).join(', ')}]`];

function formatFields({ of, into, facts, times = [], figures, minor }: BlockRecord): string {
  const fields = [
    `"of": ${JSON.stringify(of)}`,
    ...(into === undefined ? [] : [`"into": ${JSON.stringify(into)}`]),
    ...formatList('facts', facts),
    ...formatList('times', times),
    ...(figures === undefined ? [] : [`"figures": ${JSON.stringify(figures)}`]),
    ...(minor === undefined ? [] : [`"minor": ${JSON.stringify(minor)}`]),
  ];
  return fields.join(', ');
}

/** The text of a lock: the same records always give the same bytes. */
export const formatLock = ({ original, updated, records }: LockContent): string =>
  [
    `{ "original": "${original}"${updated === null ? '' : `, "updated": "${updated}"`}`,
    ...[...records]
      .sort(([a], [b]) => byId(a, b))
      .flatMap(([id, record]) => [`, "${id}": {`, indent + formatFields(record), closing]),
    '}\n',
  ].join('\n');
