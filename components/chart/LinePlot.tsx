/** The drawing of a line: it takes any width without shrinking its words, since places are in percent and sizes are not. */
import { area, line } from 'd3-shape';
import { useId } from 'react';
import type { Locale } from '#lib/site/locale';
import { axisPeriod } from './axisPeriod';
import type { LineScale, Point, Series } from './lineScale';
import { PointMark } from './PointMark';

export type LinePlotProps = {
  readonly scale: LineScale;
  readonly locale: Locale;
  readonly title: string;
  /** What the picture shows, for those who hear it. */
  readonly spoken: string;
};

const path = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
);

/** Stretches with the plot; its strokes do not. */
function Stretched({ scale: { series, ticks } }: Pick<LinePlotProps, 'scale'>) {
  const zero = ticks.find(({ label }) => label === '0')?.y ?? 100;
  const fill = area<Point>()
    .x(({ x }) => x)
    .y0(zero)
    .y1(({ y }) => y);
  const [only, ...others] = series;
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
      {only !== undefined && others.length === 0 && (
        <path className="plot-area" d={fill([...only.points]) ?? ''} />
      )}
      {ticks.map(({ y }) => (
        <line key={y} className={y === zero ? 'plot-zero' : 'plot-rule'} x1="0" x2="100" y1={y} y2={y} />
      ))}
      {series.map(({ name, points }, index) => (
        <path key={name} className={`plot-line plot-line-${index}`} d={path([...points]) ?? ''} />
      ))}
    </svg>
  );
}

/** Where a label stands beside its point, so that none leaves the plot. */
const anchorAt = (x: number): 'start' | 'middle' | 'end' => (x < 12 ? 'start' : x > 88 ? 'end' : 'middle');

/** Every value of a short single line, else only where a line ends. */
const isLabelled = (points: readonly Point[], index: number, count: number): boolean =>
  (count === 1 && points.length <= 6) || index === points.length - 1;

/** Under its point where the line rises from it, so that the line does not run through the words. */
function isUnder(points: readonly Point[], index: number): boolean {
  const { y } = points[index] ?? { y: 100 };
  const beside = [points[index - 1], points[index + 1]].flatMap((point) => point ?? []);
  return y < 80 && beside.length > 0 && beside.every((point) => point.y < y);
}

function Labels({ series, count, short }: { series: Series; count: number; short: LineScale['short'] }) {
  const { points } = series;
  return points.map(({ period, value, x, y }, index) => {
    if (!isLabelled(points, index, count)) return null;
    const under = isUnder(points, index);
    return (
      <text
        key={period}
        className={under && count === 1 ? 'plot-value plot-under' : 'plot-value'}
        x={`${x}%`}
        y={`${y}%`}
        dy={under ? '1.5em' : '-0.75em'}
        textAnchor={anchorAt(x)}
      >
        {short(value)}
      </text>
    );
  });
}

/** At most eight periods are named, on phones at most four; the last always is. */
function Periods({ periods, locale }: { periods: LineScale['periods']; locale: Locale }) {
  const every = (most: number) => Math.ceil(periods.length / most);
  return periods.map(({ period, x }, index) => {
    const fromLast = periods.length - 1 - index;
    if (fromLast % every(8) !== 0) return null;
    const [near, far] = axisPeriod(period, locale);
    const isMinor = fromLast % (Math.ceil(every(4) / every(8)) * every(8)) !== 0;
    return (
      <text
        key={period}
        className={isMinor ? 'plot-period plot-minor' : 'plot-period'}
        x={`${x}%`}
        y="100%"
        textAnchor={anchorAt(x)}
      >
        <tspan x={`${x}%`} dy="1.5em">
          {near}
        </tspan>
        {far !== null && (
          <tspan x={`${x}%`} dy="1.4em">
            {far}
          </tspan>
        )}
      </text>
    );
  });
}

export function LinePlot({ scale, locale, title, spoken }: LinePlotProps) {
  const id = useId();
  const count = scale.series.length;
  return (
    <div className="plot">
      <ul className="plot-ticks" aria-hidden="true">
        {[...scale.ticks].reverse().map(({ label }) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <svg className="plot-picture" role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{spoken}</desc>
        <Stretched scale={scale} />
        {scale.series.map(({ name, points }, index) => (
          <g key={name}>
            {points.map((point) => (
              <PointMark
                key={point.period}
                n={index}
                x={`${point.x}%`}
                y={`${point.y}%`}
                computed={point.computed}
              />
            ))}
          </g>
        ))}
        {scale.series.map((series) => (
          <Labels key={series.name} series={series} count={count} short={scale.short} />
        ))}
        <Periods periods={scale.periods} locale={locale} />
      </svg>
    </div>
  );
}
