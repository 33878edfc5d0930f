/** A chart as its title, its sentence, its numbers in a table, and where they come from. */
import type { BlockContent, PhrasingContent, Table } from 'mdast';
import type { ChartName, LineRow, Measured } from '#lib/site/chartProps';
import { amountText } from '#lib/site/formatAmount';
import { formatDate } from '#lib/site/formatDate';
import type { Locale } from '#lib/site/locale';
import { formatPeriod, parsePeriod } from '#lib/site/periods';
import { words } from '#lib/site/words';
import { chartEntries } from './chartEntries';
import type { LiteralProps } from './listFaults';
import { strong, text } from './plainPhrases';

type Align = 'right' | null;

/** A table whose first row names its columns. */
export const table = (rows: readonly (readonly PhrasingContent[][])[], align: readonly Align[]): Table => ({
  type: 'table',
  align: [...align],
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  })),
});

const wordTable = (rows: readonly (readonly string[])[], align: readonly Align[]): BlockContent =>
  table(
    rows.map((cells) => cells.map((cell) => [text(cell)])),
    align,
  );

function barTable(props: LiteralProps, locale: Locale): BlockContent {
  const { unit, classifier, data = [] } = chartEntries.BarChart.props.parse(props);
  const { item, value } = words[locale].chart;
  const rows = data.map(({ label, classifier: own, ...amount }) => [
    label,
    amountText({ ...amount, unit, classifier: own ?? classifier }, locale),
  ]);
  return wordTable([[item, value], ...rows], [null, 'right']);
}

function periodText(text: string, locale: Locale): string {
  const period = parsePeriod(text);
  return period === null ? text : formatPeriod(period, locale);
}

function valueText({ value, computed }: LineRow, measure: Measured, locale: Locale): string {
  const { inBrackets, computed: byEditors } = words[locale].chart;
  return amountText({ value, ...measure }, locale) + (computed === true ? inBrackets(byEditors) : '');
}

function lineTable(props: LiteralProps, locale: Locale): BlockContent {
  const { unit, classifier, data = [] } = chartEntries.LineChart.props.parse(props);
  const word = words[locale].chart;
  const isNamed = data.some(({ series }) => series !== undefined);
  const named = (name: string): string[] => (isNamed ? [name] : []);
  const rows = data.map((row) => [
    periodText(row.period, locale),
    ...named(row.series ?? ''),
    valueText(row, { unit, classifier }, locale),
  ]);
  const align: Align[] = isNamed ? [null, null, 'right'] : [null, 'right'];
  return wordTable([[word.period, ...named(word.series), word.value], ...rows], align);
}

function eventTable(props: LiteralProps, locale: Locale): BlockContent {
  const { events = [] } = chartEntries.Timeline.props.parse(props);
  const { date, event } = words[locale].chart;
  const rows = events.map((one) => [formatDate(one.date, locale), one.text]);
  return wordTable([[date, event], ...rows], [null, null]);
}

function dataTable(props: LiteralProps, locale: Locale): BlockContent {
  const { columns, rows = [] } = chartEntries.DataTable.props.parse(props);
  const cells = rows.map((row) =>
    columns.map(({ key, unit, classifier }) => {
      const value = row[key];
      return unit === undefined || typeof value !== 'number'
        ? String(value ?? '')
        : amountText({ value, unit, classifier }, locale);
    }),
  );
  return wordTable(
    [columns.map(({ label }) => label), ...cells],
    columns.map(({ unit }) => (unit === undefined ? null : 'right')),
  );
}

const tables = {
  BarChart: barTable,
  LineChart: lineTable,
  Timeline: eventTable,
  DataTable: dataTable,
} as const satisfies Record<ChartName, (props: LiteralProps, locale: Locale) => BlockContent>;

/** Amounts are written out in full, so that each cell can be read by itself. */
export function plainChart(name: ChartName, props: LiteralProps, locale: Locale): BlockContent[] {
  const { title, description, source } = chartEntries[name].props.parse(props);
  const line = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });
  return [
    line(strong([text(title)])),
    ...(description === undefined ? [] : [line(text(description))]),
    tables[name](props, locale),
    line(text(`${words[locale].source}${words[locale].colon}${source}`)),
  ];
}
