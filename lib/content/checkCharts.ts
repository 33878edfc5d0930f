/** Holds the data files of a report to the charts that show them. */
import type { BodyChart } from '#lib/mdx/body';
import { type FileColumn, fileColumns, tableRows } from '#lib/mdx/chartTable';
import { listRowFaults } from '#lib/mdx/listFaults';
import { problem } from '#lib/mdx/problems';
import { rowsProps } from '#lib/site/chartProps';
import { type Locale, locales } from '#lib/site/locale';
import { nearest } from '#lib/site/nearest';
import type { ContentProblem, Place } from '#lib/site/problem';
import type { Folder } from './listContent';
import type { PlacedTable } from './readTable';
import type { Tables } from './readTables';
import type { Text } from './readText';
import { tableProblems } from './tableProblems';

type Shown = {
  readonly folder: Folder;
  readonly texts: readonly Text<unknown>[];
  readonly tables: Tables;
};

/** A chart in the language of its text. */
type Use = { readonly chart: BodyChart; readonly locale: Locale; readonly place: Place };

const listUses = (texts: readonly Text<unknown>[]): Use[] =>
  texts.flatMap(({ body, file, locale }) =>
    body.charts.map((chart) => ({ chart, locale, place: { file, line: chart.line, column: chart.column } })),
  );

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Every column of a file that a chart reads, in each of the languages. */
const columnsOf = (uses: readonly Use[], spoken: readonly Locale[]): FileColumn[] =>
  uses.flatMap(({ chart }) => spoken.flatMap((locale) => fileColumns(chart.name, chart.columns, locale)));

function columnProblems({ header, placeOf }: PlacedTable, columns: readonly FileColumn[]): ContentProblem[] {
  const expected = unique(columns.map(({ column }) => column));
  const known = expected.join('、');
  const wanted = unique(columns.filter(({ optional }) => !optional).map(({ column }) => column));
  return [
    ...wanted
      .filter((name) => !header.includes(name))
      .map((name) => tableProblems.columnMissing(placeOf(0, 0), name, known)),
    ...header.flatMap((name, cell) => {
      if (expected.includes(name)) return [];
      const free = expected.filter((other) => !header.includes(other));
      return [tableProblems.columnUnknown(placeOf(0, cell), name, nearest(name, free), known)];
    }),
  ];
}

function rowProblems(table: PlacedTable, { chart, locale }: Use): ContentProblem[] {
  const columns = fileColumns(chart.name, chart.columns, locale);
  const rows = tableRows(table, columns);
  const given = chart.columns === undefined ? {} : { columns: chart.columns };
  const faults = listRowFaults(chart.name, { ...given, [rowsProps[chart.name]]: rows });
  return faults.map(({ rule, path: [, row, key], facts }) => {
    const column = columns.find((one) => one.key === key)?.column ?? facts.key;
    const place = table.placeOf(typeof row === 'number' ? row + 1 : 0, table.header.indexOf(column));
    return problem(rule, place, { ...facts, key: column });
  });
}

function fileProblems(table: PlacedTable, uses: readonly Use[], spoken: readonly Locale[]): ContentProblem[] {
  const columns = columnProblems(table, columnsOf(uses, spoken));
  const isWhole = (use: Use): boolean =>
    columnsOf([use], [use.locale]).every(({ column, optional }) => optional || table.header.includes(column));
  const rows = uses.filter(isWhole).flatMap((use) => rowProblems(table, use));
  const known = new Map([...columns, ...rows].map((one) => [`${one.line}:${one.column} ${one.rule}`, one]));
  return [...known.values()];
}

/** Files that are named but not there, and every fault in the columns and rows of those that are. */
export function checkCharts({ folder, texts, tables }: Shown): ContentProblem[] {
  const uses = listUses(texts);
  const names = [...tables.keys()];
  const spoken = locales.filter((locale) => folder.texts[locale] !== null);
  return unique(uses.map(({ chart }) => chart.src)).flatMap((src) => {
    const table = tables.get(src);
    const own = uses.filter(({ chart }) => chart.src === src);
    if (table === undefined)
      return own.map(({ place }) => tableProblems.missing(place, src, nearest(src, names)));
    return table === null ? [] : fileProblems(table, own, spoken);
  });
}
