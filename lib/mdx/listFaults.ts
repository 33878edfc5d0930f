/** Finds every fault in the data of a chart: of single values, and of rows among themselves. */
import { z } from 'zod';
import { type ChartName, rowsProps } from '#lib/site/chartProps';
import { startOfPeriod } from '#lib/site/periods';
import { type Fault, fault, faultsOf, rowKeys } from './chartFault';
import { columnsSchema, rowSchemas, unitSchema } from './chartSchemas';
import type { Literal } from './literal';

/** The literal props of a chart, good or bad. */
export type LiteralProps = Readonly<Record<string, Literal>>;

type Row = Readonly<Record<string, Literal>>;
type Columns = readonly { readonly key: string; readonly unit?: unknown }[];

const isRow = (value: Literal | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows that are rows, each with its number. */
const rowsIn = (value: Literal | undefined): [index: number, row: Row][] =>
  Array.isArray(value) ? value.flatMap((row, index) => (isRow(row) ? [[index, row]] : [])) : [];

function duplicates(prop: string, rows: [number, Row][], keys: readonly string[]): Fault[] {
  const seen = new Set<string>();
  const [last = ''] = keys.slice(-1);
  return rows.flatMap(([index, row]) => {
    const parts = keys.map((key) => row[key] ?? '');
    if (parts.at(-1) === '') return [];
    const name = JSON.stringify(parts);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [fault('chart/duplicate', [prop, index, last], { found: parts.at(-1), known: [] })];
  });
}

/** The moment a date or period begins; NaN where it is none. */
const startOf = (value: Literal | undefined): number =>
  typeof value === 'string' ? startOfPeriod(value) : Number.NaN;

/** Within a series, no row may be earlier than the one before it. */
function disorder(prop: string, rows: [number, Row][], key: string): Fault[] {
  const before = new Map<Literal, number>();
  return rows.flatMap(([index, row]) => {
    const series = row.series ?? '';
    const start = startOf(row[key]);
    const isEarlier = start < (before.get(series) ?? Number.NaN);
    if (!Number.isNaN(start)) before.set(series, start);
    return isEarlier ? [fault('chart/order', [prop, index, key], { found: row[key], known: [] })] : [];
  });
}

function cellFaults(rows: [number, Row][], columns: Columns): Fault[] {
  const known = columns.map(({ key }) => key);
  return rows.flatMap(([index, row]) => [
    ...Object.keys(row)
      .filter((key) => !known.includes(key))
      .map((key) => fault('chart/key', ['rows', index, key], { found: undefined, known })),
    ...columns.flatMap(({ key, unit }): Fault[] => {
      const found = row[key];
      const told = { found, known: [] };
      if (found === undefined) return [fault('chart/missing', ['rows', index, key], told)];
      if (unit !== undefined)
        return typeof found === 'number' && !Number.isNaN(found)
          ? []
          : [fault('chart/number', ['rows', index, key], told)];
      const isWords = typeof found === 'string' && found.trim() !== '';
      return isWords ? [] : [fault('chart/empty', ['rows', index, key], told)];
    }),
  ]);
}

const columnsIn = (value: Literal | undefined): Columns =>
  rowsIn(value).flatMap(([, { key, unit }]) =>
    typeof key === 'string' ? [unit === undefined ? { key } : { key, unit }] : [],
  );

function amongRows(name: ChartName, props: LiteralProps): Fault[] {
  const prop = rowsProps[name];
  const rows = rowsIn(props[prop]);
  switch (name) {
    case 'BarChart':
      return duplicates(prop, rows, ['label']);
    case 'LineChart':
      return [...duplicates(prop, rows, ['series', 'period']), ...disorder(prop, rows, 'period')];
    case 'Timeline':
      return disorder(prop, rows, 'date');
    case 'DataTable':
      return cellFaults(rows, columnsIn(props.columns));
  }
}

function ofSchema(name: ChartName, prop: string, schema: z.ZodType, value: Literal | undefined): Fault[] {
  if (value === undefined) return [];
  const issues = z.safeParse(schema, value).error?.issues ?? [];
  return issues.flatMap((issue) => faultsOf({ name, prop, value }, issue));
}

/** The faults of the rows of a chart; `columns` are those of a table. */
export function listRowFaults(name: ChartName, props: LiteralProps): Fault[] {
  const prop = rowsProps[name];
  return [...ofSchema(name, prop, rowSchemas[name], props[prop]), ...amongRows(name, props)];
}

/** Every fault of the data a chart is given in the text; a wrong title or the like is the registry's to tell. */
export function listFaults(name: ChartName, props: LiteralProps): Fault[] {
  const prop = rowsProps[name];
  const isOne = (props[prop] === undefined) !== (props.src === undefined);
  return [
    ...(isOne ? [] : [fault('chart/source', [], { found: undefined, known: rowKeys[name], key: prop })]),
    ...ofSchema(name, 'unit', unitSchema, props.unit),
    ...(name === 'DataTable'
      ? [
          ...ofSchema(name, 'columns', columnsSchema, props.columns),
          ...duplicates('columns', rowsIn(props.columns), ['key']),
        ]
      : []),
    ...listRowFaults(name, props),
  ];
}
