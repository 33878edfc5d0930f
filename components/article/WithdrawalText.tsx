/** Says that a piece was withdrawn, when and why, where its text stood. */
import { Words } from '#components/frame/Words';
import type { WithdrawalNotice } from '#lib/edition/noticeModel';
import { formatDate } from '#lib/site/formatDate';
import { withdrawnWords } from '#lib/site/withdrawnWords';
import { words } from '#lib/site/words';

export function WithdrawalText({ notice: { locale, date, why } }: { notice: WithdrawalNotice }) {
  const { notice, reason, kept } = withdrawnWords[locale];
  const [before = '', after = ''] = notice('\n').split('\n');
  return (
    <div className="withdrawal">
      <p className="withdrawal-notice">
        {before}
        <time dateTime={date}>{formatDate(date, locale)}</time>
        {after}
      </p>
      <p>
        <span className="label">
          {reason}
          {words[locale].colon}
        </span>
        <Words text={why} locale={locale} />
      </p>
      <p className="label">{kept}</p>
    </div>
  );
}
