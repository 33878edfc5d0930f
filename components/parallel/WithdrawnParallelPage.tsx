/** A withdrawn report where both languages stood side by side: both titles, both notices. */
import { WithdrawalText } from '#components/article/WithdrawalText';
import { PageFrame } from '#components/frame/PageFrame';
import { Phrases } from '#components/frame/Phrases';
import type { WithdrawnParallelModel } from '#lib/edition/noticeModel';
import { htmlLang, nativeName } from '#lib/site/locale';
import { words } from '#lib/site/words';
import { Cell } from './Cell';

/** Each language by itself is one link away. */
function Alone({ model: { locale, twins, notices } }: { model: WithdrawnParallelModel }) {
  return (
    <div className="orders">
      <p>
        <span className="label">{words[locale].parallelAlone}</span>
        {notices.map(({ locale: alone }) => (
          <a key={alone} href={twins[alone] ?? undefined} lang={htmlLang[alone]} hrefLang={htmlLang[alone]}>
            {nativeName[alone]}
          </a>
        ))}
      </p>
    </div>
  );
}

export function WithdrawnParallelPage({ model }: { model: WithdrawnParallelModel }) {
  return (
    <PageFrame model={model}>
      <article className="parallel prose">
        <Alone model={model} />
        <header className="headline">
          <h1 className="pair">
            {model.notices.map(({ locale, title }) => (
              <span key={locale} className="cell" lang={htmlLang[locale]}>
                <Phrases text={title} locale={locale} />
              </span>
            ))}
          </h1>
        </header>
        <div className="pair">
          {model.notices.map((notice) => (
            <Cell key={notice.locale} locale={notice.locale}>
              <WithdrawalText notice={notice} />
            </Cell>
          ))}
        </div>
      </article>
    </PageFrame>
  );
}
