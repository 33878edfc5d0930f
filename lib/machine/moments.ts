/** Dates as XML Schema and Atom take them: a day, or a moment with seconds and zone. */
import { parseDate } from '#lib/site/dates';

/** A moment with seconds; null for what is known less precisely. */
export const isoMoment = (date: string): string | null =>
  parseDate(date)?.precision === 'minute' ? date.replace('+08:00', ':00+08:00') : null;

/** A moment as Beijing’s clock shows it, with seconds and without zone; null for what is known less precisely. */
export const beijingClock = (date: string): string | null => isoMoment(date)?.slice(0, 19) ?? null;

/** A day or a moment; null for a month or a year. */
export const isoDayOrMoment = (date: string): string | null =>
  parseDate(date)?.precision === 'day' ? date : isoMoment(date);

/** As precise as it is known: a year, a month, a day, or a moment with seconds. */
export const machineDate = (date: string): string => isoMoment(date) ?? date;

const opening = { year: '-01-01T00:00', month: '-01T00:00', day: 'T00:00', minute: '' } as const;

/** A moment where a format asks for one: a date known less precisely begins at its first minute in Beijing. */
export function atomMoment(date: string): string {
  const parsed = parseDate(date);
  if (parsed === null) return date;
  return `${date.replace('+08:00', '')}${opening[parsed.precision]}:00+08:00`;
}
