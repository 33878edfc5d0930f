/** Dates as editors write them: exactly as precise as they are known, in Beijing time, never rolled over. */

/** A date of one of four precisions; `text` is what was written and what pages carry in `datetime`. */
export type ParsedDate =
  | { readonly precision: 'year'; readonly text: string; readonly year: number }
  | { readonly precision: 'month'; readonly text: string; readonly year: number; readonly month: number }
  | {
      readonly precision: 'day';
      readonly text: string;
      readonly year: number;
      readonly month: number;
      readonly day: number;
    }
  | {
      readonly precision: 'minute';
      readonly text: string;
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly hour: number;
      readonly minute: number;
    };

export type DatePrecision = ParsedDate['precision'];

/** Nothing the portal publishes is older than the People's Republic. */
export const earliestYear = 1949;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})\+08:00)?)?)?$/;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isBetween = (value: number, low: number, high: number): boolean => value >= low && value <= high;

function parseParts(text: string, parts: readonly (number | undefined)[]): ParsedDate | null {
  const [year = 0, month, day, hour, minute] = parts;
  if (year === 0) return null;
  if (month === undefined) return { precision: 'year', text, year };
  if (!isBetween(month, 1, 12)) return null;
  if (day === undefined) return { precision: 'month', text, year, month };
  if (!isBetween(day, 1, daysIn(year, month))) return null;
  if (hour === undefined || minute === undefined) return { precision: 'day', text, year, month, day };
  if (!isBetween(hour, 0, 23) || !isBetween(minute, 0, 59)) return null;
  return { precision: 'minute', text, year, month, day, hour, minute };
}

/**
 * Reads `2021`, `2021-07`, `2021-07-12` or `2021-07-12T09:30+08:00`;
 * null for any other form and for days and times that do not exist.
 */
export function parseDate(text: string): ParsedDate | null {
  const match = shape.exec(text);
  if (match === null) return null;
  const parts = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return parseParts(text, parts);
}

const paddings = { year: '-01-01T00:00+08:00', month: '-01T00:00+08:00', day: 'T00:00+08:00', minute: '' };

/** The first moment of a date, in milliseconds since 1970: a year begins at 00:00 on 1 January in Beijing. */
export const startOfDate = (date: ParsedDate): number => Date.parse(date.text + paddings[date.precision]);

/** Negative when `text` begins before `nowMs`, 0 at that moment, positive after it; NaN when it is no date. */
export function compareInstant(text: string, nowMs: number): number {
  const date = parseDate(text);
  return date === null ? Number.NaN : startOfDate(date) - nowMs;
}

/** The latest of some dates of any precision, all of Beijing; a day is earlier than its minutes. null where there is none. */
export const latestDate = (dates: readonly (string | null | undefined)[]): string | null =>
  dates.reduce<string | null>(
    (last, date) => (date != null && (last === null || date > last) ? date : last),
    null,
  );
