/** An amount with its number set apart from its unit. */
import { type Amount, formatAmount } from '#lib/site/formatAmount';
import type { Locale } from '#lib/site/locale';

export function AmountText({ amount, locale }: { amount: Amount; locale: Locale }) {
  const { before, number, after } = formatAmount(amount, locale);
  return (
    <span className="chart-amount">
      {before}
      <b>{number}</b>
      {after}
    </span>
  );
}
