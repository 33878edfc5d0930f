/** Writes a date in either language, exactly as precise as it is known. */
import type { Locale } from './locale';

/** English names of the months, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const digits = (text: string | undefined): string => String(Number(text));

const formatChinese = (year: string, month?: string, day?: string): string =>
  `${year}年${month === undefined ? '' : `${digits(month)}月`}${day === undefined ? '' : `${digits(day)}日`}`;

function formatEnglish(year: string, month?: string, day?: string): string {
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : digits(day), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/**
 * `"2021"` → 2021年 / 2021; `"2021-07-12"` → 2021年7月12日 / 12 July 2021;
 * `"2021-07-12T09:30+08:00"` adds the time of day as written, which is Beijing time.
 */
export function formatDate(date: string, locale: Locale): string {
  const [day = '', time] = date.split('T');
  const [year = '', month, dayOfMonth] = day.split('-');
  const words =
    locale === 'zh' ? formatChinese(year, month, dayOfMonth) : formatEnglish(year, month, dayOfMonth);
  if (time === undefined) return words;
  const clock = time.slice(0, 5);
  return locale === 'zh' ? `${words} ${clock}` : `${words}, ${clock}`;
}

/** The year of a date of any precision. */
export const yearOf = (date: string): string => date.slice(0, 4);
