/** Periods that statistics cover: a year, a half, a quarter, the first months of a year, a month, a day, or from one to another. */
import { parseDate } from './dates';
import { formatDate, months } from './formatDate';
import type { Locale } from './locale';

/** First and last day, both included, as `YYYY-MM-DD`. */
export type Period = { readonly start: string; readonly end: string };

const two = (n: number): string => String(n).padStart(2, '0');

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const monthsOf = (year: string, from: number, to: number): Period => ({
  start: `${year}-${two(from)}-01`,
  end: `${year}-${two(to)}-${two(lastDay(Number(year), to))}`,
});

function parsePart(part: string): Period | null {
  const named = /^(\d{4})-(?:Q([1-4])|H([12]))$/.exec(part);
  if (named !== null) {
    const [, year = '', quarter, half] = named;
    const length = quarter === undefined ? 6 : 3;
    const n = Number(quarter ?? half);
    return monthsOf(year, (n - 1) * length + 1, n * length);
  }
  const date = parseDate(part);
  if (date === null || date.precision === 'minute') return null;
  const year = part.slice(0, 4);
  if (date.precision === 'year') return monthsOf(year, 1, 12);
  if (date.precision === 'month') return monthsOf(year, date.month, date.month);
  return { start: part, end: part };
}

/** `2021`, `2021-Q1`, `2021-H1`, `2021-05`, `2021-05-25`, or two of them as `2020/2021`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const [first = '', last = first, ...more] = text.split('/');
  const [start, end] = [parsePart(first), parsePart(last)];
  if (start === null || end === null || more.length > 0) return null;
  return start.start <= end.end ? { start: start.start, end: end.end } : null;
}

/** ISO 8601: `2021-01-01/2021-03-31`. */
export const isoInterval = ({ start, end }: Period): string => `${start}/${end}`;

const yearOf = (day: string): string => day.slice(0, 4);
const monthOf = (day: string): number => Number(day.slice(5, 7));

/** The months of one year a period covers from first to last day, or null. */
export function monthSpan({ start, end }: Period): { from: number; to: number } | null {
  const span = { from: monthOf(start), to: monthOf(end) };
  const whole = monthsOf(yearOf(start), span.from, span.to);
  return whole.start === start && whole.end === end ? span : null;
}

/** The first and last year a period covers. */
export const yearsOf = ({ start, end }: Period): { from: string; to: string } => ({
  from: yearOf(start),
  to: yearOf(end),
});

/** By first and last month. */
const spanNames: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  '1-3': { zh: '第一季度', en: 'first quarter of ' },
  '4-6': { zh: '第二季度', en: 'second quarter of ' },
  '7-9': { zh: '第三季度', en: 'third quarter of ' },
  '10-12': { zh: '第四季度', en: 'fourth quarter of ' },
  '1-6': { zh: '上半年', en: 'first half of ' },
  '7-12': { zh: '下半年', en: 'second half of ' },
  '1-9': { zh: '前三季度', en: 'first three quarters of ' },
  '1-12': { zh: '', en: '' },
};

/** Whether a period begins and ends with the year. */
export const isWholeYears = (period: Period): boolean =>
  period.start.endsWith('-01-01') && period.end.endsWith('-12-31');

function formatMonths(period: Period, { from, to }: { from: number; to: number }, locale: Locale): string {
  const year = yearOf(period.start);
  const name = spanNames[`${from}-${to}`];
  if (name !== undefined) return locale === 'zh' ? `${year}年${name.zh}` : name.en + year;
  if (from === to) return formatDate(`${year}-${two(from)}`, locale);
  if (locale === 'zh') return from === 1 ? `${year}年前${to}个月` : `${year}年${from}至${to}月`;
  return from === 1
    ? `first ${to} months of ${year}`
    : `${months[from - 1] ?? ''} to ${months[to - 1] ?? ''} ${year}`;
}

/** A period in words: 2021年第一季度, first quarter of 2021. */
export function formatPeriod(period: Period, locale: Locale): string {
  const { from, to } = yearsOf(period);
  if (from === to) {
    const span = monthSpan(period);
    if (span !== null) return formatMonths(period, span, locale);
  } else if (isWholeYears(period)) return locale === 'zh' ? `${from}—${to}年` : `${from}–${to}`;
  if (period.start === period.end) return formatDate(period.start, locale);
  const [start, end] = [formatDate(period.start, locale), formatDate(period.end, locale)];
  return locale === 'zh' ? `${start}至${end}` : `${start} to ${end}`;
}

/** The first moment of a period, in milliseconds since 1970 and by UTC, for ordering and drawing; NaN for anything else. */
export function startOfPeriod(text: string): number {
  const period = parsePeriod(text);
  return period === null ? Number.NaN : Date.parse(period.start);
}
