/** A period in two short lines, for the foot of a chart. */
import { formatDate } from '#lib/site/formatDate';
import type { Locale } from '#lib/site/locale';
import { formatPeriod, parsePeriod } from '#lib/site/periods';

const quarters: Record<Locale, readonly string[]> = {
  zh: ['一季度', '二季度', '三季度', '四季度'],
  en: ['Q1', 'Q2', 'Q3', 'Q4'],
};
const halves: Record<Locale, readonly string[]> = { zh: ['上半年', '下半年'], en: ['1st half', '2nd half'] };

/** `2021-Q1` → 一季度 over 2021年; a year alone has no second line. */
export function axisPeriod(text: string, locale: Locale): readonly [near: string, far: string | null] {
  const [year = '', part] = text.split('-');
  const yearName = formatDate(year, locale);
  const named = { Q: quarters, H: halves }[part?.charAt(0) ?? '']?.[locale][Number(part?.charAt(1)) - 1];
  if (named !== undefined && /^\d{4}-[QH]\d$/.test(text)) return [named, yearName];
  const period = parsePeriod(text);
  const whole = period === null ? text : formatPeriod(period, locale);
  const near = whole.replace(yearName, '').trim();
  return /^\d{4}(?:-\d\d){1,2}$/.test(text) && near !== '' ? [near, yearName] : [whole, null];
}
