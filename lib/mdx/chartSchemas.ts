/** The schemas of the charts' data, in which a field's error is the name of the rule it breaks. */
import { z } from 'zod';
import { type ChartName, rowLimits } from '#lib/site/chartProps';
import { parseDate } from '#lib/site/dates';
import { approximations } from '#lib/site/formatAmount';
import { parsePeriod } from '#lib/site/periods';
import { unitIds } from '#lib/site/units';
import type { ChartRule } from './chartRules';

const rule = (error: ChartRule) => ({ error });

const words = z.string(rule('chart/empty')).regex(/\S/, rule('chart/empty'));
const amount = z.number(rule('chart/number'));
const isDay = (text: string): boolean => {
  const date = parseDate(text);
  return date !== null && date.precision !== 'minute';
};

/** A unit of the house's one table. */
export const unitSchema = z.enum(unitIds, rule('chart/unit'));

const barRow = z.strictObject(
  {
    label: words,
    value: amount,
    approximate: z.enum(approximations, rule('chart/approximate')).optional(),
    classifier: words.optional(),
  },
  rule('chart/rows'),
);

const lineRow = z.strictObject(
  {
    period: z.string(rule('chart/period')).refine((text) => parsePeriod(text) !== null, rule('chart/period')),
    value: amount,
    series: words.optional(),
    computed: z.literal(true, rule('chart/computed')).optional(),
  },
  rule('chart/rows'),
);

const timelineRow = z.strictObject(
  { date: z.string(rule('chart/date')).refine(isDay, rule('chart/date')), text: words },
  rule('chart/rows'),
);

/** What a cell must hold is for its column to say. */
const tableRow = z.record(z.string(), z.union([z.string(), z.number()]), rule('chart/rows'));

const column = z.strictObject(
  { key: words, label: words, unit: unitSchema.optional(), classifier: words.optional() },
  rule('chart/rows'),
);

const listOf = <Row extends z.ZodType>(row: Row, limit: number) =>
  z.array(row, rule('chart/rows')).min(1, rule('chart/no-rows')).max(limit, rule('chart/too-many-rows'));

/** The rows of each chart, as literal props hold them and as CSV files are read. */
export const rowSchemas = {
  BarChart: listOf(barRow, rowLimits.BarChart),
  LineChart: listOf(lineRow, rowLimits.LineChart),
  Timeline: listOf(timelineRow, rowLimits.Timeline),
  DataTable: listOf(tableRow, rowLimits.DataTable),
} as const satisfies Record<ChartName, z.ZodType>;

/** A table of more columns fits no page. */
export const columnsSchema = listOf(column, 8);
