/** The numerals that open a report's sections: 一 二 三 in Chinese, 1 2 3 in English. */
import type { Locale } from './locale';

const han = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

function formatHan(n: number): string {
  if (n < 10) return han[n] ?? String(n);
  if (n >= 100) return String(n);
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? '' : (han[tens] ?? '')}十${n % 10 === 0 ? '' : (han[n % 10] ?? '')}`;
}

/** The n-th section's numeral, n from 1. */
export const sectionNumeral = (n: number, locale: Locale): string =>
  locale === 'zh' ? formatHan(n) : String(n);
