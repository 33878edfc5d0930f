/** Wording for what can be wrong with the data of a chart, whether it stands in the text or in a CSV file. */
import type { RuleText } from './problems';

/** One form for all rules; each uses what it needs. */
export type ChartFacts = {
  /** The field, as the editor wrote or should write it. */
  readonly key: string;
  /** What stands there. */
  readonly found: string;
  readonly near: string | null;
  /** What may stand there. */
  readonly known: string;
};

const meant = ({ near, known }: ChartFacts): [zh: string, en: string] =>
  near === null
    ? [`可用的有：${known}。`, `Known ones: ${known}.`]
    : [`是不是想写 ${near}？可用的有：${known}。`, `Did you mean ${near}? Known ones: ${known}.`];

export const chartRules = {
  'chart/source': ({ key }: ChartFacts): RuleText => [
    `图表的数据应当只有一个来处：写在 ${key} 里，或用 src 指明 CSV 文件。`,
    `A chart has exactly one place for its data: ${key}, or a CSV file named by src.`,
    `在 ${key} 与 src 之中留一个、删一个；两样都没有就补上一样。`,
    `Keep one of ${key} and src; where there is neither, add one.`,
  ],
  'chart/rows': ({ key }: ChartFacts): RuleText => [
    `${key} 应当是一列数据。`,
    `${key} should be a list of data.`,
    `写成 ${key}={[{ … }, { … }]}，每行一对花括号。`,
    `Write ${key}={[{ … }, { … }]}, each row in braces.`,
  ],
  'chart/no-rows': (): RuleText => [
    '图表没有数据。',
    'The chart has no data.',
    '至少写一行数据；还没有数据就先不放图表。',
    'Give it a row at least; without data leave the chart out.',
  ],
  'chart/too-many-rows': ({ known }: ChartFacts): RuleText => [
    `数据超过 ${known} 行，画在文中已看不清。`,
    `There are more than ${known} rows, which nobody can read within a text.`,
    `精简到 ${known} 行以内，或分成几张图表。`,
    `Cut it to ${known} rows or fewer, or make several charts.`,
  ],
  'chart/key': (facts: ChartFacts): RuleText => [
    `这里不认识“${facts.key}”一项。`,
    `“${facts.key}” is not known here.`,
    ...meant(facts),
  ],
  'chart/missing': ({ key }: ChartFacts): RuleText => [
    `这一行缺少“${key}”。`,
    `This row lacks “${key}”.`,
    '每一行都要写全；不知道的数，就不放进图表。',
    'Every row must be whole; leave out of the chart what is not known.',
  ],
  'chart/empty': ({ key }: ChartFacts): RuleText => [
    `“${key}”应当写上文字。`,
    `“${key}” should hold words.`,
    '写读者看得到的名称，不能空着，也不能写成数字。',
    'Write the name that readers see; it can be neither empty nor a bare number.',
  ],
  'chart/number': ({ key, found }: ChartFacts): RuleText => [
    `“${key}”应当是一个数，这里是“${found}”。`,
    `“${key}” should be a number; here it is “${found}”.`,
    '只写数字，如 5353000000 或 106.4：不加引号、千分位逗号和单位；单位写在 unit 里。',
    'Write digits alone, such as 5353000000 or 106.4: no quotation marks, no thousands separators, no unit; the unit goes in unit.',
  ],
  'chart/unit': (facts: ChartFacts): RuleText => [
    `没有“${facts.found}”这个单位。`,
    `There is no unit “${facts.found}”.`,
    ...meant(facts),
  ],
  'chart/approximate': (facts: ChartFacts): RuleText => [
    `approximate 不能写“${facts.found}”。`,
    `approximate cannot be “${facts.found}”.`,
    ...meant(facts),
  ],
  'chart/computed': ({ found }: ChartFacts): RuleText => [
    `computed 不能写“${found}”。`,
    `computed cannot be “${found}”.`,
    '由编者推算的数，在正文里写 computed: true，在 CSV 里写 yes；其余的省去不写。',
    'For what the editors worked out write computed: true in a text, yes in a CSV file; otherwise leave it out.',
  ],
  'chart/period': ({ found }: ChartFacts): RuleText => [
    `“${found}”不是一个时期。`,
    `“${found}” is no period.`,
    '写成 2021、2021-Q1（季度）、2021-H1（半年）、2021-05 或 2021-05-25。',
    'Write 2021, 2021-Q1 (quarter), 2021-H1 (half), 2021-05 or 2021-05-25.',
  ],
  'chart/date': ({ found }: ChartFacts): RuleText => [
    `“${found}”不是一个日期。`,
    `“${found}” is no date.`,
    '写成 2021、2021-05 或 2021-05-25，知道到哪一级就写到哪一级；这一天要真的有。',
    'Write 2021, 2021-05 or 2021-05-25, as precisely as it is known; the day must exist.',
  ],
  'chart/duplicate': ({ found }: ChartFacts): RuleText => [
    `“${found}”出现了两次。`,
    `“${found}” occurs twice.`,
    '各行的名称要不同；补上区别，或删去重复的一行。',
    'Rows need different names: say what sets them apart, or delete one.',
  ],
  'chart/order': ({ found }: ChartFacts): RuleText => [
    `“${found}”早于它的上一行。`,
    `“${found}” is earlier than the row before it.`,
    '按从早到晚的次序排列各行。',
    'Put the rows in order, earliest first.',
  ],
} as const;

export type ChartRule = keyof typeof chartRules;
