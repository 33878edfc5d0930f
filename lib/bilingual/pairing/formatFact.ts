/** Writes a fact as either language would, so that an editor can paste what is right. */

import type { Bound, Fact, Figure, Mark } from '#lib/bilingual/reading/facts';
import { isFigure } from '#lib/bilingual/reading/facts';
import {
  approximate,
  compare,
  equal,
  formatRational,
  over,
  type Rational,
  ratio,
  times,
  unity,
  whole,
} from '#lib/bilingual/text/rational';
import { approximationWords, scales } from '#lib/site/formatAmount';
import { months } from '#lib/site/formatDate';
import type { Bilingual, Locale } from '#lib/site/locale';
import { findUnit, unitIds } from '#lib/site/units';
import { formatPart } from './formatPart';

const bounds: Record<Locale, Readonly<Record<Bound, string>>> = {
  zh: { ...approximationWords.zh, exact: '', 'up-to': '最多', reached: '满', vague: '数' },
  en: { ...approximationWords.en, exact: '', 'up-to': 'up to ', reached: '', vague: '' },
};

/** Shown in full without a remainder beyond four decimals. */
const isShort = ({ n, d }: Rational): boolean => (n * 10_000n) % d === 0n;

function formatNumber(value: Rational, locale: Locale): string {
  for (const { power, name } of scales[locale]) {
    const scaled = over(value, whole(10n ** BigInt(power)));
    if (compare(scaled, unity) >= 0 && isShort(scaled)) return formatRational(scaled) + name;
  }
  return formatRational(value);
}

/** The name of a figure's unit, for a number; empty where it has none. */
export function unitName({ unit, value }: Figure, locale: Locale): string {
  if (unit === 'number' || unit === 'count') return '';
  const [one, many] = findUnit(unit)[locale];
  if (locale === 'zh') return one;
  return equal(value, whole(1)) ? one : (many ?? one);
}

const vagueEn: Readonly<Record<number, string>> = {
  10: 'dozens of',
  100: 'hundreds of',
  1000: 'thousands of',
  10000: 'tens of thousands of',
  100000: 'hundreds of thousands of',
  1000000: 'millions of',
  10000000: 'tens of millions of',
  100000000: 'hundreds of millions of',
  1000000000: 'billions of',
};

const multiples: Readonly<Record<number, string>> = {
  0.5: 'halved',
  2: 'doubled',
  3: 'tripled',
  4: 'quadrupled',
};

function formatRate(figure: Figure, locale: Locale): string {
  const percent = formatRational(times(figure.value, ratio(100, 1)));
  if (figure.kind === 'share') return `${percent}%`;
  if (figure.kind === 'points')
    return locale === 'zh' ? `${percent}个百分点` : `${percent} percentage points`;
  const many = formatRational(figure.value);
  return locale === 'zh' ? `${many}倍` : (multiples[approximate(figure.value)] ?? `${many} times`);
}

const suffixOf = (n: number): string => {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
};

/** 100周年 and 60岁, which are told as anniversaries and ages; null of other years. */
function formatYears({ surface, value }: Figure, locale: Locale): string | null {
  const number = formatRational(value);
  if (/周年$|\banniversar(?:y|ies)$/i.test(surface))
    return locale === 'zh' ? `${number}周年` : `${number}${suffixOf(approximate(value))} anniversary`;
  if (!/岁(?:以[上下]|左右)?$|\b(?:years?[\s-]old|birthdays?)$/i.test(surface)) return null;
  return locale === 'zh' ? `${number}岁` : `${number} years old`;
}

function formatFigure(figure: Figure, locale: Locale): string {
  const bound = bounds[locale][figure.bound];
  if (figure.kind !== 'quantity') return bound + formatRate(figure, locale);
  const years = figure.unit === 'year' ? formatYears(figure, locale) : null;
  if (years !== null) return bound + years;
  const name = unitName(figure, locale);
  const vague = locale === 'en' && figure.bound === 'vague' ? vagueEn[approximate(figure.value)] : undefined;
  const number = vague ?? formatNumber(figure.value, locale);
  return bound + number + (locale === 'en' && name !== '' ? ` ${name}` : name);
}

const monthName = (n: string | undefined): string => months[Number(n) - 1] ?? '';

const rankEn = (key: string): string =>
  ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'][
    Number(key)
  ] ?? key + suffixOf(Number(key));

const quarterZh: Readonly<Record<string, string>> = {
  M3: '第一季度',
  Q2: '第二季度',
  Q3: '第三季度',
  Q4: '第四季度',
  M6: '上半年',
  H2: '下半年',
  M9: '前三季度',
};
const quarterEn: Readonly<Record<string, string>> = {
  M3: 'the first quarter',
  Q2: 'the second quarter',
  Q3: 'the third quarter',
  Q4: 'the fourth quarter',
  M6: 'the first half of the year',
  H2: 'the second half of the year',
  M9: 'the first three quarters',
};

const halves: Record<Locale, Readonly<Record<string, string>>> = {
  zh: { a: '上午', p: '下午' },
  en: { a: ' a.m.', p: ' p.m.' },
};

function clockOf(key: string, locale: Locale): string {
  const minutes = Number.parseInt(key, 10);
  const time = `${Math.floor(minutes / 60) || 12}:${String(minutes % 60).padStart(2, '0')}`;
  const half = halves[locale][key.slice(-1)] ?? '';
  return locale === 'zh' ? half + time : time + half;
}

function formatDay(key: string, locale: Locale): string {
  const [m, d = ''] = (key.split('|')[0] ?? key).split('-');
  if (m === '?') return locale === 'zh' ? `${d}日` : `the ${d}${suffixOf(Number(d))}`;
  return locale === 'zh' ? `${m}月${d}日` : `${d} ${monthName(m)}`;
}

type Format = (key: string, locale: Locale) => string;

const formatRank: Format = (key, locale) => (locale === 'zh' ? `第${key}` : rankEn(key));

/** 1 is Monday, as on 2001-01-01. */
const formatWeekday: Format = (key, locale) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2001, 0, Number(key)),
  );

const spanNames: Readonly<Record<string, string>> = {
  year: '年',
  term: '学期',
  quarter: '季度',
  month: '月',
  week: '周',
  day: '天',
  hour: '小时',
  minute: '分钟',
  second: '秒',
};

/** 每2周, every 2 weeks. */
function formatOften(key: string, locale: Locale): string {
  const count = Number.parseFloat(key);
  const span = key.replace(/^[\d.]+|\|.*/g, '');
  if (locale === 'en') return count === 1 ? `every ${span}` : `every ${count} ${span}s`;
  const name = spanNames[span] ?? span;
  return count === 1 ? `每${name}` : `每${count}${span === 'month' ? '个' : ''}${name}`;
}

const years: Bilingual = { zh: '同比', en: 'year on year' };
const chains: Bilingual = { zh: '环比', en: 'on the previous month or quarter' };

const markFormats: Partial<Record<Mark['kind'], Format>> = {
  ordinal: formatRank,
  grade: formatRank,
  per: (key, locale) => {
    const id = unitIds.find((one) => one === key);
    const name = id === undefined ? key : findUnit(id)[locale][0];
    return locale === 'zh' ? `每${name}` : `per ${name}`;
  },
  often: formatOften,
  basis: (key, locale) => (key === 'year' ? years : chains)[locale],
  weekday: formatWeekday,
  top: (key, locale) => (locale === 'zh' ? `前${key}` : `top ${key}`),
  day: formatDay,
  month: (key, locale) => (locale === 'zh' ? `${key}月` : monthName(key)),
  year: (key, locale) => (locale === 'zh' ? `${key}年` : key),
  decade: (key, locale) => (locale === 'zh' ? `${key.slice(2)}年代` : `${key}s`),
  century: (key, locale) => (locale === 'zh' ? `${key}世纪` : `the ${key}${suffixOf(Number(key))} century`),
  period: (key, locale) =>
    (locale === 'zh' ? quarterZh[key] : quarterEn[key]) ??
    (locale === 'zh' ? `前${key.slice(1)}个月` : `the first ${key.slice(1)} months`),
  clock: clockOf,
};

/** A fact in the words of a language; what is the same in both is given as it stands. */
export function formatFact(fact: Fact, locale: Locale): string {
  if (isFigure(fact)) return formatFigure(fact, locale);
  if (fact.kind === 'part') return formatPart(fact, locale);
  return markFormats[fact.kind]?.(fact.key, locale) ?? fact.surface;
}

/** A figure written out in full, or empty when its words already do. */
export function expandFact(fact: Fact, locale: Locale): string {
  if (!isFigure(fact) || fact.kind !== 'quantity' || fact.bound === 'vague') return '';
  const digits = formatRational(fact.value);
  if (fact.surface.replace(/,/g, '').includes(digits.replace(/,/g, ''))) return '';
  const name = unitName(fact, locale);
  return digits + (locale === 'en' && name !== '' ? ` ${name}` : name);
}
