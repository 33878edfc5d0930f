/** The charts' entries in the table of components. */
import { z } from 'zod';
import { columnsSchema, rowSchemas, unitSchema } from './chartSchemas';

const help = (zh: string, en: string) => ({ help: { zh, en } });
const text = z.string().regex(/\S/);

const title = text.meta(help('图表的标题，说出量的是什么。', 'The chart’s title: what is measured.'));
const source = text.meta(help('数字从哪里来。', 'Where the numbers come from.'));
const description = text
  .optional()
  .meta(help('一句话说出图表里看得出什么，可省。', 'What the chart shows, in a sentence; optional.'));
const classifier = text
  .optional()
  .meta(help('中文的量词，如 家；unit 为 count 时用，可省。', 'The Chinese measure word; optional.'));
const unit = unitSchema.meta(
  help('单位的 id，如 CNY、count、percent。', 'The unit’s id, such as CNY, count or percent.'),
);
const src = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*\.csv$/u)
  .optional()
  .meta(
    help(
      '本文文件夹里的数据文件名，如 platforms.csv；与直接写数据二选一。',
      'A data file of the report’s folder, such as platforms.csv, in place of data written here.',
    ),
  );

const rowsHelp = help('数据写成 {[{ … }, { … }]}。', 'Data, as {[{ … }, { … }]}.');
const common = { title, source, description, src };
const chart = { placed: 'block', children: 'none', links: [], images: [] } as const;

export const chartEntries = {
  BarChart: {
    ...chart,
    props: z.strictObject({
      ...common,
      unit,
      classifier,
      data: rowSchemas.BarChart.optional().meta(rowsHelp),
    }),
    text: ['title', 'description', 'data', 'source'],
    help: { zh: '条形图：比较几个数的大小。', en: 'Bars that compare a few numbers.' },
  },
  LineChart: {
    ...chart,
    props: z.strictObject({
      ...common,
      unit,
      classifier,
      data: rowSchemas.LineChart.optional().meta(rowsHelp),
    }),
    text: ['title', 'description', 'data', 'source'],
    help: { zh: '折线图：一个数怎样随时间变化。', en: 'A line: how a number changes over time.' },
  },
  Timeline: {
    ...chart,
    props: z.strictObject({ ...common, events: rowSchemas.Timeline.optional().meta(rowsHelp) }),
    text: ['title', 'description', 'events', 'source'],
    help: { zh: '大事记：按日期排列的事情。', en: 'Events in the order of their dates.' },
  },
  DataTable: {
    ...chart,
    props: z.strictObject({
      ...common,
      columns: columnsSchema.meta(
        help(
          '各栏写成 {[{ key: "n", label: "数目", unit: "count" }]}；有 unit 的栏放数，没有的放文字。',
          'Columns, as {[{ key: "n", label: "Number", unit: "count" }]}; one with a unit holds numbers, one without words.',
        ),
      ),
      rows: rowSchemas.DataTable.optional().meta(rowsHelp),
    }),
    text: ['title', 'description', 'rows', 'source'],
    help: { zh: '带标题、单位和来源的数据表。', en: 'A table of data with title, units and source.' },
  },
} as const;
