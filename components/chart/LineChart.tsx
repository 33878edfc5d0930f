/** How numbers change over time: a picture, and the same as a table one step away. */
import { Words } from '#components/frame/Words';
import type { ChartProps, LineRow, Measured } from '#lib/site/chartProps';
import { amountText } from '#lib/site/formatAmount';
import type { Locale } from '#lib/site/locale';
import { formatPeriod, parsePeriod } from '#lib/site/periods';
import { words } from '#lib/site/words';
import { AmountText } from './AmountText';
import { ChartFrame, ChartHead } from './ChartFrame';
import { LinePlot } from './LinePlot';
import { lineScale, type Series } from './lineScale';
import { PointMark } from './PointMark';
import { shownUnit } from './shownUnit';

type LineChartProps = ChartProps['LineChart'] & { id?: string };

const periodWords = (text: string, locale: Locale): string => {
  const period = parsePeriod(text);
  return period === null ? text : formatPeriod(period, locale);
};

/** First and last value of each series: what the eye takes from the picture. */
function spokenOf(series: readonly Series[], measure: Measured, locale: Locale): string {
  const word = words[locale].chart;
  const say = ({ period, value }: LineRow) =>
    word.stated(periodWords(period, locale), amountText({ value, ...measure }, locale));
  return series
    .map(({ name, points }) => {
      const ends = [points[0], points.at(-1)].filter((point) => point !== undefined).map(say);
      return (name === null ? '' : `${name}${words[locale].colon}`) + word.sentence([...new Set(ends)]);
    })
    .join('');
}

/** What lines and hollow marks mean, where there is anything to tell apart. */
function Legend({ series, locale }: { series: readonly Series[]; locale: Locale }) {
  const isComputed = series.some(({ points }) => points.some(({ computed }) => computed === true));
  const named = series.flatMap(({ name }, n) => (name === null ? [] : [{ name, n }]));
  if (named.length === 0 && !isComputed) return null;
  return (
    <ul className="legend">
      {named.map(({ name, n }) => (
        <li key={name}>
          <svg className="legend-mark" width="34" height="12" aria-hidden="true" focusable="false">
            <line className={`plot-line plot-line-${n}`} x1="0" x2="34" y1="6" y2="6" />
            <PointMark n={n} x="17" y="6" />
          </svg>
          <Words text={name} locale={locale} />
        </li>
      ))}
      {isComputed && (
        <li>
          <svg className="legend-mark" width="12" height="12" aria-hidden="true" focusable="false">
            <PointMark n={0} x="6" y="6" computed />
          </svg>
          {words[locale].chart.computed}
        </li>
      )}
    </ul>
  );
}

type ValuesProps = { rows: readonly LineRow[]; measure: Measured; title: string; locale: Locale };

function Values({ rows, measure, title, locale }: ValuesProps) {
  const word = words[locale].chart;
  const isNamed = rows.some(({ series }) => series !== undefined);
  return (
    <details className="chart-values">
      <summary>{word.asTable}</summary>
      <table>
        <caption className="hidden-words">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{word.period}</th>
            {isNamed && <th scope="col">{word.series}</th>}
            <th scope="col" data-align="right">
              {word.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ period, series, value, computed }) => (
            <tr key={`${series} ${period}`}>
              <th scope="row">{periodWords(period, locale)}</th>
              {isNamed && <td>{series}</td>}
              <td data-align="right">
                <AmountText amount={{ value, ...measure }} locale={locale} />
                {computed === true && <span className="label">{word.inBrackets(word.computed)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export const lineChartOf = (locale: Locale) =>
  function LineChart({ id, title, description, source, unit, classifier, data = [] }: LineChartProps) {
    const measure = { unit, classifier };
    const scale = lineScale(data, measure, locale);
    const largest = data.reduce((most, { value }) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
    return (
      <ChartFrame id={id} source={source} locale={locale}>
        <div className="chart-head">
          <ChartHead
            title={title}
            description={description}
            unit={shownUnit([{ value: largest, ...measure }], locale)}
            locale={locale}
          />
        </div>
        <Legend series={scale.series} locale={locale} />
        <LinePlot
          scale={scale}
          locale={locale}
          title={title}
          spoken={spokenOf(scale.series, measure, locale)}
        />
        <Values rows={data} measure={measure} title={title} locale={locale} />
      </ChartFrame>
    );
  };
