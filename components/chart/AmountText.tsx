/** An amount with its number set apart from its unit, broken only where that reads well. */
import { type Amount, formatAmount } from '#lib/site/formatAmount';
import type { Locale } from '#lib/site/locale';

/** A unit this short stays on the line of its number; `million yuan` may have one of its own. */
const shortUnit = 6;

export function AmountText({ amount, locale }: { amount: Amount; locale: Locale }) {
  const { before, number, after } = formatAmount(amount, locale);
  const unit = after.trim();
  const isShort = unit.length <= shortUnit;
  return (
    <span className="chart-amount">
      {before}
      <span className={isShort ? 'nowrap' : undefined}>
        <b>{number}</b>
        {isShort ? after : ' '}
        {!isShort && <span className="nowrap">{unit}</span>}
      </span>
    </span>
  );
}
