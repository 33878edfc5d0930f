/** Writes an amount as a good editor of either language would: 53.53亿元, 5.353 billion yuan. */
import { decimalOf, groupDigits, shiftPoint } from './decimals';
import type { Locale } from './locale';
import { findUnit, type UnitId } from './units';

/** How an amount is bounded where it is not exact. */
export const approximations = ['more-than', 'at-least', 'about', 'nearly', 'at-most', 'less-than'] as const;
export type Approximation = (typeof approximations)[number];

/** What a bound is called before a number. */
export const approximationWords: Record<Locale, Readonly<Record<Approximation, string>>> = {
  zh: {
    'more-than': '超过',
    'at-least': '不低于',
    about: '约',
    nearly: '近',
    'at-most': '不超过',
    'less-than': '不到',
  },
  en: {
    'more-than': 'more than ',
    'at-least': 'at least ',
    about: 'about ',
    nearly: 'nearly ',
    'at-most': 'no more than ',
    'less-than': 'less than ',
  },
};

export type Amount = {
  /** In the unit itself: 5353000000 for CNY, 106.4 for percent. */
  readonly value: number;
  readonly unit: UnitId;
  readonly approximate?: Approximation | null | undefined;
  /** What Chinese counts by (家, 项, 名); without it the unit's own name. */
  readonly classifier?: string | null | undefined;
};

/** An amount in three parts, to be joined as they are: the number can then be set larger than what surrounds it. */
export type AmountParts = { readonly before: string; readonly number: string; readonly after: string };

/** A power of ten, its name, and how many decimals may stand before it. */
type Scale = { readonly power: number; readonly name: string; readonly decimals: number };

/** The powers of ten that have names, the largest first. */
export const scales: Record<Locale, readonly Scale[]> = {
  zh: [
    { power: 12, name: '万亿', decimals: 4 },
    { power: 8, name: '亿', decimals: 4 },
    { power: 4, name: '万', decimals: 2 },
  ],
  en: [
    { power: 12, name: ' trillion', decimals: 4 },
    { power: 9, name: ' billion', decimals: 4 },
    { power: 6, name: ' million', decimals: 4 },
  ],
};

const groupedFrom: Record<Locale, number> = { zh: 5, en: 4 };

const decimalsOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/** The digits and the name of the largest power of ten that leaves few decimals. */
function scaled(digits: string, locale: Locale): { digits: string; scale: string } {
  for (const { power, name, decimals } of scales[locale]) {
    const shifted = shiftPoint(digits, -power);
    if (!shifted.startsWith('0') && decimalsOf(shifted) <= decimals) return { digits: shifted, scale: name };
  }
  return { digits, scale: '' };
}

function unitText({ value, unit, classifier }: Amount, scale: string, locale: Locale): string {
  const [one, many] = findUnit(unit)[locale];
  if (locale === 'zh') return findUnit(unit).kind === 'count' ? (classifier ?? one) : one;
  const name = Math.abs(value) === 1 && scale === '' ? one : (many ?? one);
  return name === '' || name === '%' ? name : ` ${name}`;
}

/** Chinese puts 多 after a round number: 1000多亩, 60多万元. */
const takesMore = (digits: string): boolean => /^\d+0$/.test(digits);

/** The parts of an amount in the words of a language. */
export function formatAmount(amount: Amount, locale: Locale): AmountParts {
  const { value, approximate = null } = amount;
  const { digits, scale } = scaled(decimalOf(Math.abs(value)), locale);
  const number = (value < 0 ? '−' : '') + groupDigits(digits, groupedFrom[locale]);
  const after = scale + unitText(amount, scale, locale);
  if (approximate === null) return { before: '', number, after };
  if (locale === 'zh' && approximate === 'more-than' && takesMore(digits))
    return { before: '', number, after: `多${after}` };
  return { before: approximationWords[locale][approximate], number, after };
}

/** The same as one text. */
export function amountText(amount: Amount, locale: Locale): string {
  const { before, number, after } = formatAmount(amount, locale);
  return before + number + after;
}
