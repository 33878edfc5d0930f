/** A table of data whose columns know their units. */
import { Words } from '#components/frame/Words';
import type { ChartProps, TableColumn, TableRow } from '#lib/site/chartProps';
import type { Amount } from '#lib/site/formatAmount';
import type { Locale } from '#lib/site/locale';
import { AmountText } from './AmountText';
import { ChartFrame, ChartHead } from './ChartFrame';
import { shownUnit } from './shownUnit';

type DataTableProps = ChartProps['DataTable'] & { id?: string };

const amountIn = (row: TableRow, { key, unit, classifier }: TableColumn): Amount | null => {
  const value = row[key];
  return unit === undefined || typeof value !== 'number' ? null : { value, unit, classifier };
};

type CellProps = { row: TableRow; column: TableColumn; locale: Locale };

function CellWords({ row, column, locale }: CellProps) {
  const amount = amountIn(row, column);
  if (amount === null) return <Words text={String(row[column.key] ?? '')} locale={locale} />;
  return <AmountText amount={amount} locale={locale} />;
}

const alignOf = ({ unit }: TableColumn) => (unit === undefined ? undefined : 'right');

type RowProps = { row: TableRow; columns: readonly TableColumn[]; locale: Locale };

/** The first column names the row. */
function DataRow({ row, columns: [first, ...others], locale }: RowProps) {
  return (
    <tr>
      {first !== undefined && (
        <th scope="row" data-align={alignOf(first)}>
          <CellWords row={row} column={first} locale={locale} />
        </th>
      )}
      {others.map((column) => (
        <td key={column.key} data-align={alignOf(column)}>
          <CellWords row={row} column={column} locale={locale} />
        </td>
      ))}
    </tr>
  );
}

/** The units of all columns of numbers; null for a table of words alone. */
function unitsOf(rows: readonly TableRow[], columns: readonly TableColumn[], locale: Locale): string | null {
  const amounts = columns.flatMap((column) => rows.flatMap((row) => amountIn(row, column) ?? []));
  return amounts.length === 0 ? null : shownUnit(amounts, locale);
}

export const dataTableOf = (locale: Locale) =>
  function DataTable({ id, title, description, source, columns, rows = [] }: DataTableProps) {
    return (
      <ChartFrame id={id} source={source} locale={locale}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
        <section className="table" aria-label={title} tabIndex={0}>
          <table>
            <caption>
              <ChartHead
                title={title}
                description={description}
                unit={unitsOf(rows, columns, locale)}
                locale={locale}
              />
            </caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.key} scope="col" data-align={alignOf(column)}>
                    <Words text={column.label} locale={locale} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <DataRow key={JSON.stringify(row)} row={row} columns={columns} locale={locale} />
              ))}
            </tbody>
          </table>
        </section>
      </ChartFrame>
    );
  };
