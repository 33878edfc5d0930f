/** Charts as editors write them: good ones, and each slip with the rule it breaks and where. */

const bar = (data: string, more = 'unit="count"') =>
  `<BarChart title="甲" ${more} source="报道" data={${data}} />\n`;
const line = (data: string) => `<LineChart title="甲" unit="CNY" source="报道" data={${data}} />\n`;
const timeline = (events: string) => `<Timeline title="甲" source="报道" events={${events}} />\n`;
const table = (
  rows: string,
  columns = '[{ key: "a", label: "甲" }, { key: "n", label: "数", unit: "count" }]',
) => `<DataTable title="甲" source="报道" columns={${columns}} rows={${rows}} />\n`;

export const goodCharts: readonly (readonly [name: string, source: string])[] = [
  ['bar chart', bar('[{ label: "甲", value: 1 }, { label: "乙", value: -2.5, approximate: "about" }]')],
  ['bar chart of nothing but zero', bar('[{ label: "甲", value: 0 }]')],
  [
    'line chart of two series',
    line(
      '[{ period: "2020-Q1", value: 1, series: "甲" }, { period: "2020-Q1", value: 2, series: "乙", computed: true }]',
    ),
  ],
  ['timeline', timeline('[{ date: "2021-04-20", text: "开会" }, { date: "2021-04-20", text: "散会" }]')],
  ['data table', table('[{ a: "甲", n: 1 }, { a: "乙", n: 2 }]')],
  [
    'chart after a long paragraph, over several lines',
    `${'市科技局坚持把开展实践活动作为重要内容，'.repeat(5)}\n\n${bar('[\n  { label: "甲", value: 1 },\n\n  { label: "乙", value: 2 },\n]')}`,
  ],
];

/** Body, rule, line and column. */
export const chartMistakes: readonly (readonly [
  source: string,
  rule: string,
  line: number,
  column: number,
])[] = [
  ['<BarChart title="甲" unit="count" source="报道" />\n', 'chart/source', 1, 1],
  [bar('[{ label: "甲", value: 1 }]', 'unit="count" src="a.csv"'), 'chart/source', 1, 1],
  [bar('"甲.csv"'), 'chart/rows', 1, 46],
  [bar('[1]'), 'chart/rows', 1, 53],
  [bar('[]'), 'chart/no-rows', 1, 46],
  [
    bar(`[${Array.from({ length: 31 }, (_, n) => `{ label: "${n}号", value: ${n} }`)}]`),
    'chart/too-many-rows',
    1,
    46,
  ],
  [bar('[\n  { label: "甲", value: 1, note: "乙" },\n]'), 'chart/key', 2, 33],
  [bar('[\n  { label: "甲" },\n]'), 'chart/missing', 2, 3],
  [bar('[\n  { label: " ", value: 1 },\n]'), 'chart/empty', 2, 12],
  [bar('[\n  { label: "甲", value: "9家" },\n]'), 'chart/number', 2, 24],
  [bar('[{ label: "甲", value: 1 }]', 'unit="CNYY"'), 'chart/unit', 1, 21],
  [bar('[\n  { label: "甲", value: 1, approximate: "abuot" },\n]'), 'chart/approximate', 2, 40],
  [bar('[\n  { label: "甲", value: 1 },\n  { label: "甲", value: 2 },\n]'), 'chart/duplicate', 3, 12],
  [line('[\n  { period: "2021-Q5", value: 1 },\n]'), 'chart/period', 2, 13],
  [line('[\n  { period: "2021", value: 1, computed: "yes" },\n]'), 'chart/computed', 2, 41],
  [line('[\n  { period: "2021", value: 1 },\n  { period: "2020", value: 1 },\n]'), 'chart/order', 3, 13],
  [timeline('[\n  { date: "2021-02-30", text: "甲" },\n]'), 'chart/date', 2, 11],
  [
    timeline('[\n  { date: "2021-05", text: "甲" },\n  { date: "2021-04-20", text: "乙" },\n]'),
    'chart/order',
    3,
    11,
  ],
  [table('[\n  { a: "甲", n: "1" },\n]'), 'chart/number', 2, 16],
  [table('[\n  { a: 1, n: 1 },\n]'), 'chart/empty', 2, 8],
  [table('[\n  { a: "甲" },\n]'), 'chart/missing', 2, 3],
  [table('[\n  { a: "甲", n: 1, m: 1 },\n]'), 'chart/key', 2, 22],
  [table('[{ a: "甲" }]', '[{ key: "a", label: "甲", unit: "个" }]'), 'chart/unit', 1, 74],
  [bar('[{ label: "甲", value: 1 + 1 }]'), 'mdx/prop-expression', 1, 46],
  [bar('[{ label: "甲\\u202e", value: 1 }]'), 'text/bidi-control', 1, 46],
];
