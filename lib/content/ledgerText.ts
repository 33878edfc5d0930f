/** The form of `ledger.json`: JSON in which each address has a line that stands by itself, so that it merges. */
import { z } from 'zod';
import type { Checked } from '#lib/site/problem';
import { ledgerProblems } from './ledgerProblems';

/** What a published text was when it was last recorded. */
export type TextRecord = {
  /** `hashBlock` of each headline, block and data file, in reading order. */
  readonly words: readonly string[];
  /** The latest date under `updated` and `corrections`; null for none. */
  readonly stated: string | null;
  /** How many corrections there were. */
  readonly corrections: number;
  /** Of a translation, a hash of the originals it was made from; null for an original, or where nothing was recorded. */
  readonly follows: string | null;
  /** Why a change of the words needed no mention. */
  readonly minor: string | null;
};

export type Ledger = {
  /** Every address ever published; null where there stands no text. */
  readonly entries: ReadonlyMap<string, TextRecord | null>;
  /** The line an address stands on. */
  readonly lines: ReadonlyMap<string, number>;
};

const head = '{ "form": 1';
const line = /^, ("\/[^"\s]*"): (\{.*\})$/;

const hash = z.string().regex(/^[\da-f]{10}$/);

const recordSchema = z.strictObject({
  words: z
    .string()
    .transform((text) => text.split(' '))
    .pipe(z.array(hash)),
  stated: z.string().min(1).optional(),
  corrections: z.int().min(1).optional(),
  follows: hash.optional(),
  minor: z.string().min(1).optional(),
});

function parseRecord(json: string): TextRecord | null {
  if (json === '{}') return null;
  const {
    words,
    stated = null,
    corrections = 0,
    follows = null,
    minor = null,
  } = recordSchema.parse(JSON.parse(json));
  return { words, stated, corrections, follows, minor };
}

function formatRecord(record: TextRecord | null): string {
  if (record === null) return '{}';
  const { words, stated, corrections, follows, minor } = record;
  const fields = [
    `"words": ${JSON.stringify(words.join(' '))}`,
    ...(stated === null ? [] : [`"stated": ${JSON.stringify(stated)}`]),
    ...(corrections === 0 ? [] : [`"corrections": ${corrections}`]),
    ...(follows === null ? [] : [`"follows": ${JSON.stringify(follows)}`]),
    ...(minor === null ? [] : [`"minor": ${JSON.stringify(minor)}`]),
  ];
  return `{ ${fields.join(', ')} }`;
}

const formatLine = (url: string, record: TextRecord | null): string =>
  `, ${JSON.stringify(url)}: ${formatRecord(record)}`;

type Entry = { readonly url: string; readonly record: TextRecord | null };

function parseLine(text: string): Entry | null {
  const [, name = '', json = ''] = line.exec(text) ?? [];
  try {
    const url: string = JSON.parse(name);
    const record = parseRecord(json);
    return formatLine(url, record) === text ? { url, record } : null;
  } catch {
    return null;
  }
}

/** What a ledger says, or the first line that `formatLedger` would not have written, or that tells of an address again. */
export function parseLedger(file: string, text: string): Checked<Ledger> {
  const refuse = (number: number) => ({
    value: null,
    problems: [ledgerProblems.line({ file, line: number, column: 1 })],
  });
  const [first, ...rest] = text.replace(/\n$/, '').split('\n');
  if (first !== head) return refuse(1);
  const entries = new Map<string, TextRecord | null>();
  const lines = new Map<string, number>();
  for (const [index, row] of rest.slice(0, -1).entries()) {
    const entry = parseLine(row);
    if (entry === null || entries.has(entry.url)) return refuse(index + 2);
    entries.set(entry.url, entry.record);
    lines.set(entry.url, index + 2);
  }
  return rest.at(-1) === '}' ? { value: { entries, lines }, problems: [] } : refuse(rest.length + 1);
}

/** The text of a ledger, sorted by address: the same entries always give the same bytes. */
export const formatLedger = (entries: Ledger['entries']): string =>
  [
    head,
    ...[...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([url, record]) => formatLine(url, record)),
    '}\n',
  ].join('\n');
