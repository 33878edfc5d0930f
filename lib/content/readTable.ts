/** Reads a CSV file of a report: its cells, and where in the file each stands. */
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ChartTable } from '#lib/mdx/chartTable';
import { findForbidden } from '#lib/mdx/codePoints';
import type { Checked, ContentProblem, Place } from '#lib/site/problem';
import { type FileRef, readSource } from './readSource';
import { tableProblems } from './tableProblems';

/** A table with the place of each cell; row 0 is the header. */
export type PlacedTable = ChartTable & { readonly placeOf: (row: number, cell: number) => Place };

type Line = {
  readonly cells: readonly string[];
  /** The line of the file it begins on, and its text there. */
  readonly line: number;
  readonly raw: string;
};

/** The parser's own types do not know of `raw`. */
const parsedSchema = z.array(z.object({ record: z.array(z.string()), raw: z.string() }));

const parseCsv = (text: string): z.infer<typeof parsedSchema> =>
  parsedSchema.parse(parse(text, { info: true, raw: true, relax_column_count: true, trim: true }));

/** Every row but empty ones. */
function listLines(text: string): Line[] {
  let line = 1;
  return parseCsv(text).flatMap(({ record, raw }) => {
    const begun = line;
    line += raw.split('\n').length - 1;
    return record.every((cell) => cell === '') ? [] : [{ cells: record, line: begun, raw }];
  });
}

/** Line and column at which the n-th cell of a row begins; commas within quotes part nothing. */
function cellPoint({ raw, line }: Line, cell: number): { line: number; column: number } {
  let isQuoted = false;
  let commas = 0;
  let at = 0;
  for (; at < raw.length && commas < cell; at += 1) {
    if (raw[at] === '"') isQuoted = !isQuoted;
    else if (raw[at] === ',' && !isQuoted) commas += 1;
  }
  while (raw[at] === ' ') at += 1;
  const before = raw.slice(0, at).split('\n');
  return { line: line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}

function shapeProblems(file: string, [head, ...body]: readonly Line[]): ContentProblem[] {
  const header = head?.cells ?? [];
  const twice = header.flatMap((name, index) =>
    head !== undefined && (name === '' || header.indexOf(name) < index)
      ? [tableProblems.columnTwice({ file, ...cellPoint(head, index) }, name)]
      : [],
  );
  const ragged = body
    .filter(({ cells }) => cells.length !== header.length)
    .map(({ cells, line }) => tableProblems.cells({ file, line, column: 1 }, cells.length, header.length));
  return [...twice, ...ragged];
}

function placeTable(file: string, lines: readonly Line[]): PlacedTable {
  const [header = [], ...rows] = lines.map(({ cells }) => cells);
  const placeOf = (row: number, cell: number): Place => {
    const line = lines[row];
    return { file, ...(line === undefined ? { line: 1, column: 1 } : cellPoint(line, Math.max(0, cell))) };
  };
  return { header, rows, placeOf };
}

function parseTable(file: string, text: string): Checked<PlacedTable> {
  try {
    const lines = listLines(text);
    const problems = [...findForbidden(text, 1, file), ...shapeProblems(file, lines)];
    return { value: problems.length > 0 ? null : placeTable(file, lines), problems };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return { value: null, problems: [tableProblems.quote({ file, line, column: 1 })] };
  }
}

/** The table of a CSV file in UTF-8, its first row naming the columns; or why it is none. */
export function readTable(root: string, ref: FileRef): Checked<PlacedTable> {
  const { value, problems } = readSource(root, ref);
  return value === null ? { value, problems } : parseTable(ref.file, value);
}
