/** The fields of the open data of key figures: their names, their order, and what each holds. */
import type { Bilingual } from './locale';

type FieldHelp = Bilingual & {
  /** Whether a figure may have nothing to put here. */
  readonly optional: boolean;
};

const always = (zh: string, en: string): FieldHelp => ({ zh, en, optional: false });
const optional = (zh: string, en: string): FieldHelp => ({ zh, en, optional: true });

/** By name, in the order of the columns. */
export const figureFields = {
  id: always(
    '数字的编号，全站唯一：报道的短名，斜线，数字在报道里的编号。',
    'The figure, unique in the portal: the report’s short name, a slash, the figure’s own id.',
  ),
  indicator: always(
    '指标，不同报道里的同一指标相同。',
    'What is measured; the same in every report that states it.',
  ),
  label_zh: always('中文名称。', 'What it is called in Chinese.'),
  label_en: always('英文名称。', 'What it is called in English.'),
  value: always(
    '数值，十进制，按单位写全：53.53亿元是5353000000。负数前是连字符。',
    'The value as an exact decimal, in full: 5.353 billion yuan is 5353000000. A hyphen stands before negative ones.',
  ),
  unit: always(
    '单位，如CNY（元）、percent（百分之一）、count（个）、person（人）、mu（亩）。',
    'Its unit, such as CNY (yuan), percent, count, person or mu (a fifteenth of a hectare).',
  ),
  approximate: optional(
    '报道怎样限定：more-than超过，at-least不低于，about约，nearly近，at-most不超过，less-than不到；确数为空。',
    'How the report bounds it: more-than, at-least, about, nearly, at-most or less-than; empty where it is exact.',
  ),
  period: always(
    '时期的首日和末日，都计在内，ISO 8601：2021-01-01/2021-03-31。',
    'First and last day of the period, both included, in ISO 8601: 2021-01-01/2021-03-31.',
  ),
  change: optional(
    '报道所说的变化，下降为负；没有说就为空。',
    'The change the report states, negative for a fall; empty where it states none.',
  ),
  change_unit: optional('变化的单位。', 'The unit of the change.'),
  basis: optional(
    '与什么相比：year-on-year同比，quarter-on-quarter、month-on-month环比，或年份。',
    'What it is compared with: year-on-year, quarter-on-quarter, month-on-month, or a year.',
  ),
  report: always('报道的短名。', 'The report’s short name.'),
  url_zh: optional(
    '中文里写有这个数的段落；没有中文就为空。',
    'The paragraph that states it in Chinese; empty where there is no Chinese.',
  ),
  url_en: optional(
    '英文里写有这个数的段落；没有英文就为空。',
    'The paragraph that states it in English; empty where there is no English.',
  ),
  published: always(
    '报道的首发日期，知道到哪一级就写到哪一级。',
    'When the report was first published, as precisely as it is known.',
  ),
} as const satisfies Readonly<Record<string, FieldHelp>>;

export type FigureField = keyof typeof figureFields;

const isFigureField = (name: string): name is FigureField => Object.hasOwn(figureFields, name);

/** The names in the order of the columns. */
export const figureFieldNames: readonly FigureField[] = Object.keys(figureFields).filter(isFigureField);
