/** Compares a few numbers: a table whose row rules are the bars. */
import { Fragment } from 'react';
import { Words } from '#components/frame/Words';
import type { BarRow, ChartProps } from '#lib/site/chartProps';
import type { Locale } from '#lib/site/locale';
import { AmountText } from './AmountText';
import { barSpan, type ValueRange, valueRange } from './barSpan';
import { ChartFrame, ChartHead } from './ChartFrame';
import { shownUnit } from './shownUnit';

type BarChartProps = ChartProps['BarChart'] & { id?: string };

/** Drawn without style attributes, which the security policy refuses; stretched to the width of the table. */
function Bar({ value, range }: { value: number; range: ValueRange }) {
  const { from, width, zero } = barSpan(value, range);
  return (
    <svg
      className="bar"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="bar-value" x={from} width={width} height="10" />
      {range.low < 0 && (
        <line className="bar-zero" x1={zero} x2={zero} y1="0" y2="10" vectorEffect="non-scaling-stroke" />
      )}
    </svg>
  );
}

export const barChartOf = (locale: Locale) =>
  function BarChart({ id, title, description, source, unit, classifier, data = [] }: BarChartProps) {
    const range = valueRange(data.map(({ value }) => value));
    const amountOf = (row: BarRow) => ({
      value: row.value,
      unit,
      approximate: row.approximate,
      classifier: row.classifier ?? classifier,
    });
    return (
      <ChartFrame id={id} source={source} locale={locale}>
        <table className="bars">
          <caption>
            <ChartHead
              title={title}
              description={description}
              unit={shownUnit(data.map(amountOf), locale)}
              locale={locale}
            />
          </caption>
          <tbody>
            {data.map((row) => (
              <Fragment key={row.label}>
                <tr>
                  <th scope="row">
                    <Words text={row.label} locale={locale} />
                  </th>
                  <td>
                    <AmountText amount={amountOf(row)} locale={locale} />
                  </td>
                </tr>
                {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus; the value is in the row above. */}
                <tr className="bar-row" aria-hidden="true">
                  <td colSpan={2}>
                    <Bar value={row.value} range={range} />
                  </td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </ChartFrame>
    );
  };
