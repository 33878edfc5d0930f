/** Tells how often a figure comes back: 日处理800吨, 800 tonnes a day. */

import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';

export type Rhythm = 'half-hour' | 'minute' | 'term' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

type Rule = readonly [Rhythm, RegExp];

/** 月最低工资标准由1850元提高到. */
const wages: readonly Rule[] = (
  [
    ['hour', '小时最?[低平]?均?工资|时薪'],
    ['day', '日(?:平均)?工资|日薪'],
    ['month', '(?<!\\d)月(?:最低|平均|基本)?工资|月薪'],
  ] as const
).map(([rhythm, names]) => [
  rhythm,
  new RegExp(`(?:${names})[^，。；、\\d]{0,8}(?:[由从][\\d.]+元[^，。；、\\d]{0,6})?$`),
]);

const zhRules: readonly Rule[] = [
  ['half-hour', /每(?:半个?小时|30分钟)[^，。；、\d]{0,8}$/],
  ['term', /每个?学期[^，。；、\d]{0,10}$/],
  ['minute', /每分钟?[^，。；、\d]{0,8}$/],
  ['hour', /(?:时速|每小?时|小时[最平工][低均资][^，。；、\d]{0,4})[^，。；、\d]{0,8}$/],
  ...wages,
  ['day', /(?:每[天日]|日(?:人?均|处理|供|产|发电|接待|吞吐|输送|排|最大))[^，。；、\d]{0,10}$/],
  ['week', /每周[^，。；、\d]{0,10}$/],
  ['month', /(?:每个?月|月人?[均租薪供])[^，。；、\d]{0,10}$/],
  ['quarter', /每季度?[^，。；、\d]{0,10}$/],
  [
    'year',
    /(?:每学?年|年(?:人?均|产|发电|处理|供|节约|减排|接待|销售|加工|纳税|可|增收|租金|薪|利用))[^，。；、\d]{0,10}$/,
  ],
];

const names = 'half[\\s-](?:an\\s)?hour|semester|minute|hour|day|week|month|quarter|year';
const after = new RegExp(
  `^(?:\\s(?!and\\b|or\\b|but\\b|while\\b)[\\p{L}'’-]+){0,5}?\\s(?:(?:an?|per|each|every)\\s(${names})\\b|(hourly|daily|weekly|monthly|quarterly|annually|yearly)\\b)`,
  'iu',
);
const before =
  /\b(?:(hourly|daily|weekly|monthly|quarterly|annual|yearly)(?:\s(?:minimum\s)?(?:wages?|pay)(?:\s[\p{L}'’-]+){0,7}|(?:\s[\p{L}'’-]+){0,4})|(?:each|every)\s(hour|day|week|month|quarter|year)[^,.;]{0,30})\s?$/iu;

const rhythms: Readonly<Record<string, Rhythm>> = {
  half: 'half-hour',
  semester: 'term',
  minute: 'minute',
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annually: 'year',
  annual: 'year',
  yearly: 'year',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

const zhRhythm = (text: string, { start, end }: Fact): Rhythm | null => {
  const left = text.slice(Math.max(0, start - 24), start);
  const own = /^[/每](天|日|周|月|年)/.exec(text.slice(end, end + 3))?.[1];
  if (own !== undefined)
    return ({ 天: 'day', 日: 'day', 周: 'week', 月: 'month', 年: 'year' } as const)[own] ?? null;
  const found = zhRules.flatMap(([rhythm, rule]) => {
    const at = rule.exec(left)?.index;
    return at === undefined ? [] : [{ rhythm, at }];
  });
  return found.sort((a, b) => b.at - a.at)[0]?.rhythm ?? null;
};

function enRhythm(text: string, { start, end }: Fact): Rhythm | null {
  const follows = after.exec(text.slice(end, end + 70));
  const leads = before.exec(text.slice(Math.max(0, start - 60), start));
  const word = follows?.[1] ?? follows?.[2] ?? leads?.[1] ?? leads?.[2] ?? '';
  return rhythms[word.toLowerCase().replace(/^half.*/, 'half')] ?? null;
}

/** Whether a figure comes back by the day in one language and by the year in the other. */
export function comesOtherwise(texts: Readonly<Record<Locale, string>>, zh: Fact, en: Fact): boolean {
  if (!isFigure(zh) || !isFigure(en) || zh.kind !== 'quantity') return false;
  const a = zhRhythm(texts.zh, zh);
  const b = a === null ? null : enRhythm(texts.en, en);
  return b !== null && a !== b;
}
