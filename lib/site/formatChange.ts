/** Writes how an amount changed, in words and never by colour: 同比增长106.4%, up 106.4% year on year. */
import { amountText } from './formatAmount';
import type { Locale } from './locale';
import type { UnitId } from './units';

/** `basis` names what it is measured against: the same period a year before, or a year by its number. */
export type Change = { readonly value: number; readonly unit: UnitId; readonly basis: string };

const bases: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'year-on-year': { zh: '同比', en: ' year on year' },
  'quarter-on-quarter': { zh: '环比', en: ' quarter on quarter' },
  'month-on-month': { zh: '环比', en: ' month on month' },
};

const basisText = (basis: string, locale: Locale): string =>
  bases[basis]?.[locale] ?? (locale === 'zh' ? `比${basis}年` : ` on ${basis}`);

/** Rates grow, points rise, amounts are added to. */
function verbZh({ value, unit }: Change): string {
  if (unit === 'percent') return value < 0 ? '下降' : '增长';
  if (unit === 'percentage-point') return value < 0 ? '下降' : '提高';
  return value < 0 ? '减少' : '增加';
}

/** The change in the words of a language. */
export function formatChange(change: Change, locale: Locale): string {
  const { value, unit, basis } = change;
  const amount = amountText({ value: Math.abs(value), unit }, locale);
  if (value === 0)
    return locale === 'zh' ? `${basisText(basis, locale)}持平` : `unchanged${basisText(basis, locale)}`;
  if (locale === 'zh') return basisText(basis, locale) + verbZh(change) + amount;
  return `${value < 0 ? 'down' : 'up'} ${amount}${basisText(basis, locale)}`;
}
