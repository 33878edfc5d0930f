/** Says that a piece was withdrawn, when and why, where its text stood. */
import { DatedWords } from '#components/frame/DatedWords';
import { Words } from '#components/frame/Words';
import type { WithdrawalNotice } from '#lib/edition/noticeModel';
import { withdrawnWords } from '#lib/site/withdrawnWords';
import { words } from '#lib/site/words';

export function WithdrawalText({ notice: { locale, date, why } }: { notice: WithdrawalNotice }) {
  const { notice, reason, kept } = withdrawnWords[locale];
  return (
    <div className="withdrawal">
      <p className="withdrawal-notice">
        <DatedWords date={date} words={notice} locale={locale} />
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
