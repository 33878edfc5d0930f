/** The form of `translation.lock.json`: JSON in which each block and headline has a line that stands by itself, so that it merges. */
import { z } from 'zod';
import type { BlockRecord } from '#lib/bilingual/drift/blockRecord';
import { wholeHeadlines } from '#lib/bilingual/pairing/headlines';
import { splitBlockId } from '#lib/site/blockId';
import type { Locale } from '#lib/site/locale';
import type { Checked } from '#lib/site/problem';
import { lockProblems } from './lockProblems';

export type { BlockRecord } from '#lib/bilingual/drift/blockRecord';

export type Lock = {
  /** The language of the original the records were made of. */
  readonly original: Locale;
  /** The original's `updated` when they were made, so that no later change is given that date; null for none. */
  readonly updated: string | null;
  readonly records: ReadonlyMap<string, BlockRecord>;
  /** The line a block's record stands on. */
  readonly lines: ReadonlyMap<string, number>;
};

/** All of a lock but its places. */
export type LockContent = Omit<Lock, 'lines'>;

const head = /^\{ "original": "(zh|en)"(?:, "updated": "([\d:T+-]+)")?$/;
const line = /^, "(title|subtitle|summary|[a-z\d]+(?:-[a-z\d]+)*-(?:0|[1-9]\d*))": (\{.*\})$/;

const recordSchema = z.strictObject({
  of: z.string().regex(/^[\da-f]{10}$/),
  facts: z.array(z.string().min(1)).min(1).optional(),
  figures: z
    .string()
    .regex(/^[\da-f]{8}$/)
    .optional(),
  minor: z.string().min(1).optional(),
});

function parseRecord(json: string): BlockRecord | null {
  try {
    const { of, facts = [], figures, minor } = recordSchema.parse(JSON.parse(json));
    return {
      of,
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

function parseLine(text: string): Entry | null {
  const [, id = '', json = ''] = line.exec(text) ?? [];
  const record = parseRecord(json);
  return record === null || formatLine(id, record) !== text ? null : { id, record };
}

/** What a lock says, or the first line that `formatLock` would not have written so. */
export function parseLock(file: string, text: string): Checked<Lock> {
  const refuse = (number: number) => ({
    value: null,
    problems: [lockProblems.line({ file, line: number, column: 1 })],
  });
  const [first = '', ...rest] = text.replace(/\n$/, '').split('\n');
  const [, original, updated = null] = head.exec(first) ?? [];
  if (original !== 'zh' && original !== 'en') return refuse(1);
  const records = new Map<string, BlockRecord>();
  const lines = new Map<string, number>();
  let before: string | null = null;
  for (const [index, row] of rest.slice(0, -1).entries()) {
    const entry = parseLine(row);
    if (entry === null || (before !== null && byId(before, entry.id) >= 0)) return refuse(index + 2);
    records.set(entry.id, entry.record);
    lines.set(entry.id, index + 2);
    before = entry.id;
  }
  return rest.at(-1) === '}'
    ? { value: { original, updated, records, lines }, problems: [] }
    : refuse(rest.length + 1);
}

function formatLine(id: string, { of, facts, figures, minor }: BlockRecord): string {
  const fields = [
    `"of": ${JSON.stringify(of)}`,
    ...(facts.length === 0 ? [] : [`"facts": [${facts.map((fact) => JSON.stringify(fact)).join(', ')}]`]),
    ...(figures === undefined ? [] : [`"figures": ${JSON.stringify(figures)}`]),
    ...(minor === undefined ? [] : [`"minor": ${JSON.stringify(minor)}`]),
  ];
  return `, ${JSON.stringify(id)}: { ${fields.join(', ')} }`;
}

/** The text of a lock: the same records always give the same bytes. */
export const formatLock = ({ original, updated, records }: LockContent): string =>
  [
    `{ "original": "${original}"${updated === null ? '' : `, "updated": "${updated}"`}`,
    ...[...records].sort(([a], [b]) => byId(a, b)).map(([id, record]) => formatLine(id, record)),
    '}\n',
  ].join('\n');
