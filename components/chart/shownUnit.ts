/** Says in words what the numbers of a chart count. */
import { type Amount, formatAmount } from '#lib/site/formatAmount';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

/** `单位：亿元`, `Unit: million yuan`: as written behind the numbers. English leaves a mere count without a name. */
export function shownUnit(amounts: readonly Amount[], locale: Locale): string {
  const exact = amounts
    .filter(({ value }) => value !== 0 || amounts.length === 1)
    .map((amount) => formatAmount({ ...amount, approximate: null }, locale).after.trim());
  const names = [...new Set(exact.map((name) => (name === '' ? words[locale].chart.number : name)))];
  return words[locale].chart.unit(names.join(words[locale].comma));
}
