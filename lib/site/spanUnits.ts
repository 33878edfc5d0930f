/** The units of time, which convert among months or among seconds. */
import type { Unit } from './unit';

const one = [1n, 1n] as const;

/** Base units: month, second. */
export const spanUnits = {
  century: { kind: 'months', factor: [1200n, 1n], zh: ['个世纪'], en: ['century', 'centuries'] },
  decade: { kind: 'months', factor: [120n, 1n], zh: ['个十年'], en: ['decade', 'decades'] },
  year: {
    kind: 'months',
    factor: [12n, 1n],
    zh: ['年', '周年', '周岁', '岁', '个年头'],
    en: ['year', 'years', 'years old', 'year-old'],
  },
  quarter: { kind: 'months', factor: [3n, 1n], zh: ['个季度'], en: ['quarter', 'quarters'] },
  month: { kind: 'months', factor: one, zh: ['个月', '个多月'], en: ['month', 'months'] },
  week: {
    kind: 'seconds',
    factor: [604_800n, 1n],
    zh: ['周', '个星期', '星期', '个多星期'],
    en: ['week', 'weeks'],
  },
  day: {
    kind: 'seconds',
    factor: [86_400n, 1n],
    zh: ['天', '个工作日', '工作日', '昼夜', '个昼夜', '个日夜', '个日日夜夜'],
    en: ['day', 'days', 'working days', 'working day', 'workdays'],
  },
  hour: {
    kind: 'seconds',
    factor: [3600n, 1n],
    zh: ['小时', '个小时', '个钟头', '个多小时', '个多钟头'],
    en: ['hour', 'hours', 'hr', 'hrs'],
  },
  minute: { kind: 'seconds', factor: [60n, 1n], zh: ['分钟'], en: ['minute', 'minutes', 'min'] },
  second: { kind: 'seconds', factor: one, zh: ['秒', '秒钟'], en: ['second', 'seconds'] },
} as const satisfies Record<string, Unit>;
