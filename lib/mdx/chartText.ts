/** What a chart says in words: names and amounts as its readers see them, each with its place in the source. */
import { type ChartName, rowsProps } from '#lib/site/chartProps';
import { amountText, approximations } from '#lib/site/formatAmount';
import { formatDate } from '#lib/site/formatDate';
import type { Locale } from '#lib/site/locale';
import { formatPeriod, parsePeriod } from '#lib/site/periods';
import { unitIds } from '#lib/site/units';
import type { LiteralPath } from './chartFault';
import type { LiteralProps } from './listFaults';
import type { Literal } from './literal';

/** Words, and the prop and path of the value they are made from. */
export type ChartWord = { readonly text: string; readonly path: LiteralPath };

type Row = Readonly<Record<string, Literal>>;

const isRow = (value: Literal): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rowsIn = (value: Literal | undefined): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

const wordsIn = (value: Literal | undefined): string => (typeof value === 'string' ? value : '');

/** An amount as it is drawn; `measure` gives the unit, `row` what is its own. */
function amountIn(value: Literal | undefined, measure: Row, row: Row, locale: Locale): string {
  const unit = unitIds.find((id) => id === measure.unit);
  if (typeof value !== 'number' || unit === undefined) return wordsIn(value);
  const approximate = approximations.find((id) => id === row.approximate);
  const classifier = wordsIn(row.classifier ?? measure.classifier);
  return amountText({ value, unit, approximate, classifier: classifier === '' ? null : classifier }, locale);
}

function periodIn(value: Literal | undefined, locale: Locale): string {
  const period = parsePeriod(wordsIn(value));
  return period === null ? wordsIn(value) : formatPeriod(period, locale);
}

type Cells = readonly (readonly [key: string, text: string])[];

function cellsOf(name: ChartName, row: Row, props: LiteralProps, locale: Locale): Cells {
  switch (name) {
    case 'BarChart':
      return [
        ['label', wordsIn(row.label)],
        ['value', amountIn(row.value, props, row, locale)],
      ];
    case 'LineChart':
      return [
        ['period', periodIn(row.period, locale)],
        ['series', wordsIn(row.series)],
        ['value', amountIn(row.value, props, row, locale)],
      ];
    case 'Timeline':
      return [
        ['date', formatDate(wordsIn(row.date), locale)],
        ['text', wordsIn(row.text)],
      ];
    case 'DataTable':
      return rowsIn(props.columns).map((column) => {
        const key = wordsIn(column.key);
        return [key, amountIn(row[key], column, {}, locale)];
      });
  }
}

/** The rows of a chart line by line; none where they stand in a file. */
export function listChartWords(name: ChartName, props: LiteralProps, locale: Locale): ChartWord[][] {
  const prop = rowsProps[name];
  const head = rowsIn(props.columns).map((column, index) => ({
    text: wordsIn(column.label),
    path: ['columns', index, 'label'],
  }));
  const lines = rowsIn(props[prop]).map((row, index) =>
    cellsOf(name, row, props, locale).map(([key, text]) => ({ text, path: [prop, index, key] })),
  );
  return [head, ...lines]
    .map((line) => line.filter(({ text }) => text !== ''))
    .filter(({ length }) => length > 0);
}
