/** What the charts of an article are given: rows of data, or the name of a file that holds them. */
import type { Approximation } from './formatAmount';
import type { UnitId } from './units';

/** Every chart is named, says where its numbers come from, and may say in a sentence what it shows. */
export type ChartWords = {
  readonly title: string;
  readonly source: string;
  readonly description?: string | undefined;
};

/** A CSV file beside the report, in place of rows. Pages are compiled with its rows in their place. */
type FromFile = { readonly src?: string | undefined };

/** What the numbers count: `classifier` is the Chinese measure word where the unit is `count`. */
export type Measured = { readonly unit: UnitId; readonly classifier?: string | undefined };

export type BarRow = {
  readonly label: string;
  /** In the unit itself: 600000000 for 6亿元. */
  readonly value: number;
  readonly approximate?: Approximation | undefined;
  /** In place of the chart's own. */
  readonly classifier?: string | undefined;
};

export type LineRow = {
  /** `2021`, `2021-Q1`, `2021-H1`, `2021-05`, `2021-05-25`. */
  readonly period: string;
  readonly value: number;
  readonly series?: string | undefined;
  /** Worked out by the editors rather than stated by the source. */
  readonly computed?: true | undefined;
};

export type TimelineRow = { readonly date: string; readonly text: string };

/** A column with a unit holds numbers, one without holds words. */
export type TableColumn = {
  readonly key: string;
  readonly label: string;
  readonly unit?: UnitId | undefined;
  readonly classifier?: string | undefined;
};

export type TableRow = Readonly<Record<string, string | number>>;

export type ChartProps = {
  readonly BarChart: ChartWords & Measured & FromFile & { readonly data?: readonly BarRow[] | undefined };
  readonly LineChart: ChartWords & Measured & FromFile & { readonly data?: readonly LineRow[] | undefined };
  readonly Timeline: ChartWords & FromFile & { readonly events?: readonly TimelineRow[] | undefined };
  readonly DataTable: ChartWords &
    FromFile & {
      readonly columns: readonly TableColumn[];
      readonly rows?: readonly TableRow[] | undefined;
    };
};

export type ChartName = keyof ChartProps;

/** The prop in which each chart takes its rows. */
export const rowsProps = {
  BarChart: 'data',
  LineChart: 'data',
  Timeline: 'events',
  DataTable: 'rows',
} as const satisfies Record<ChartName, string>;

/** Whether a component is a chart. */
export const isChartName = (name: string | null | undefined): name is ChartName =>
  typeof name === 'string' && Object.hasOwn(rowsProps, name);

/** More rows than these are no longer read as a picture, or as a table within a text. */
export const rowLimits: Readonly<Record<ChartName, number>> = {
  BarChart: 30,
  LineChart: 120,
  Timeline: 60,
  DataTable: 200,
};
