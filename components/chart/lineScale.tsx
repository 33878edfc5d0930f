/** Where the points of a line stand, in percent of the plot, and what its axes say. */
import { scaleLinear } from 'd3-scale';
import type { LineRow, Measured } from '#lib/site/chartProps';
import { decimalOf, groupDigits } from '#lib/site/decimals';
import { formatAmount } from '#lib/site/formatAmount';
import type { Locale } from '#lib/site/locale';
import { startOfPeriod } from '#lib/site/periods';

export type Point = LineRow & { readonly x: number; readonly y: number };
export type Series = { readonly name: string | null; readonly points: readonly Point[] };

export type LineScale = {
  readonly series: readonly Series[];
  /** Each period once, in order. */
  readonly periods: readonly { readonly period: string; readonly x: number }[];
  /** Evenly spaced, lowest first. */
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  /** A value in the one power of ten that the whole chart is drawn in. */
  readonly short: (value: number) => string;
};

/** Room beside the first and last point, so that their labels have somewhere to stand. */
const margin = (count: number): number => Math.max(6, Math.min(26, 50 / count));

const rounded = (n: number): number => Math.round(n * 100) / 100;

/** Digits alone, in the scale in which the largest value is written: 53.53 for 53.53亿元. */
function shortFor(values: readonly number[], measure: Measured, locale: Locale): LineScale['short'] {
  const largest = Math.max(...values.map(Math.abs), 0);
  const { number } = formatAmount({ value: largest, ...measure }, locale);
  const shown = Number(number.replaceAll(',', ''));
  const divisor = shown === 0 ? 1 : largest / shown;
  return (value) => {
    const digits = decimalOf(Number((Math.abs(value) / divisor).toPrecision(6)));
    return (value < 0 ? '−' : '') + groupDigits(digits, locale === 'zh' ? 5 : 4);
  };
}

/** The scale of a chart; heights are counted from the top, and zero is always in sight. */
export function lineScale(rows: readonly LineRow[], measure: Measured, locale: Locale): LineScale {
  const values = rows.map(({ value }) => value);
  const short = shortFor(values, measure, locale);
  const times = [...new Set(rows.map(({ period }) => period))].sort(
    (a, b) => startOfPeriod(a) - startOfPeriod(b),
  );
  const [first = 0, last = 0] = [times[0], times.at(-1)].map((period) => startOfPeriod(period ?? ''));
  const room = margin(times.length);
  const across = scaleLinear(
    [first, last > first ? last : first + 1],
    last > first ? [room, 100 - room] : [50, 50],
  );
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const up = scaleLinear([low, high > low ? high : low + 1], [100, 0]).nice(4);
  const place = (row: LineRow): Point => ({
    ...row,
    x: rounded(across(startOfPeriod(row.period))),
    y: rounded(up(row.value)),
  });
  const names = [...new Set(rows.map(({ series }) => series ?? null))];
  return {
    series: names.map((name) => ({
      name,
      points: rows.filter(({ series }) => (series ?? null) === name).map(place),
    })),
    periods: times.map((period) => ({ period, x: rounded(across(startOfPeriod(period))) })),
    ticks: up.ticks(4).map((value) => ({ y: rounded(up(value)), label: short(value) })),
    short,
  };
}
