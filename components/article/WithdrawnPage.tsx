/** A report that was taken back: its title and dates, and the notice in place of its text. */
import { PageFrame } from '#components/frame/PageFrame';
import { Phrases } from '#components/frame/Phrases';
import type { WithdrawnModel } from '#lib/edition/noticeModel';
import { withdrawnWords } from '#lib/site/withdrawnWords';
import { Dateline } from './Dateline';
import { SwitchLink } from './SwitchLink';
import { WithdrawalText } from './WithdrawalText';

export function WithdrawnPage({ model }: { model: WithdrawnModel }) {
  const { locale, notice } = model;
  return (
    <PageFrame model={model}>
      <article className="article">
        <header className="headline">
          <p className="kicker">
            <span>{withdrawnWords[locale].kicker}</span>
          </p>
          <h1>
            <Phrases text={notice.title} locale={locale} />
          </h1>
        </header>
        <div className="facts">
          <Dateline model={{ ...model, updated: null, source: null }} />
          <SwitchLink model={model} />
        </div>
        <div className="text">
          <WithdrawalText notice={notice} />
        </div>
      </article>
    </PageFrame>
  );
}
