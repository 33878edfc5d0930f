/** How the columns of a CSV file become the rows of a chart in one language. */
import type { ChartName } from '#lib/site/chartProps';
import type { Locale } from '#lib/site/locale';
import type { Literal } from './literal';

/** A CSV file as read: the names of its columns, and the cells below them. */
export type ChartTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** By the name a chart gives as `src`. */
export type ChartTables = Readonly<Record<string, ChartTable>>;

/** A column of the file and the key of a row that it fills. */
export type FileColumn = {
  readonly key: string;
  readonly column: string;
  readonly holds: 'words' | 'number' | 'flag';
  readonly optional: boolean;
};

const needed = (key: string, column: string, holds: FileColumn['holds'] = 'words'): FileColumn => ({
  key,
  column,
  holds,
  optional: false,
});
const optional = (key: string, column: string, holds: FileColumn['holds'] = 'words'): FileColumn => ({
  ...needed(key, column, holds),
  optional: true,
});

const isMap = (value: Literal): value is { readonly [key: string]: Literal } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A table's own columns: `number` where there is a unit, else `words_zh` and `words_en`. */
function tableColumns(columns: Literal | undefined, locale: Locale): FileColumn[] {
  if (!Array.isArray(columns)) return [];
  return columns.filter(isMap).flatMap(({ key, unit }) => {
    if (typeof key !== 'string') return [];
    return [unit === undefined ? needed(key, `${key}_${locale}`) : needed(key, key, 'number')];
  });
}

/** The columns a chart reads in a language; `columns` is the prop of a table. */
export function fileColumns(name: ChartName, columns: Literal | undefined, locale: Locale): FileColumn[] {
  switch (name) {
    case 'BarChart':
      return [
        needed('label', locale),
        needed('value', 'value', 'number'),
        optional('approximate', 'approximate'),
        optional('classifier', 'classifier'),
      ];
    case 'LineChart':
      return [
        needed('period', 'period'),
        needed('value', 'value', 'number'),
        optional('series', locale),
        optional('computed', 'computed', 'flag'),
      ];
    case 'Timeline':
      return [needed('date', 'date'), needed('text', locale)];
    case 'DataTable':
      return tableColumns(columns, locale);
  }
}

/** What cannot be read as it should be stays words, for the check to tell. */
function readCell(cell: string, holds: FileColumn['holds']): Literal {
  if (holds === 'number') return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
  return holds === 'flag' && cell === 'yes' ? true : cell;
}

function readRow(
  cells: readonly string[],
  header: readonly string[],
  columns: readonly FileColumn[],
): Literal {
  const entries = columns.flatMap(({ key, column, holds, optional: isOptional }): [string, Literal][] => {
    const cell = cells[header.indexOf(column)] ?? '';
    return isOptional && cell === '' ? [] : [[key, readCell(cell, holds)]];
  });
  return Object.fromEntries(entries);
}

/** The rows of a file in the form in which a literal prop holds them. */
export const tableRows = ({ header, rows }: ChartTable, columns: readonly FileColumn[]): Literal[] =>
  rows.map((cells) => readRow(cells, header, columns));
