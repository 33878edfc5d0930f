/** Every correction, newest first, each with the piece it mends. */

import { PageFrame } from '#components/frame/PageFrame';
import { Words } from '#components/frame/Words';
import { PageTitle } from '#components/list/PageTitle';
import type { CorrectionsModel } from '#lib/edition/correctionModel';
import { columnWord } from '#lib/site/columnTypes';
import { formatDate } from '#lib/site/formatDate';
import { standingUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';

export function CorrectionsPage({ model }: { model: CorrectionsModel }) {
  const { locale, corrections, standing, feed } = model;
  const policy = standing.find(({ url }) => url === standingUrl('corrections-policy', locale));
  return (
    <PageFrame model={model}>
      <PageTitle title={model.title} intro={model.description} column={columnWord(model)} />
      {corrections.length === 0 && <p className="plain">{words[locale].noCorrections}</p>}
      <ul className="cards">
        {corrections.map(({ date, text, url, report }) => (
          <li key={`${date} ${report.url} ${text}`} className="card">
            <p className="card-facts">
              <time dateTime={date}>{formatDate(date, locale)}</time>
            </p>
            <h2 className="card-title">
              <a href={url}>{report.label}</a>
            </h2>
            <p className="card-summary">
              <Words text={text} locale={locale} />
            </p>
          </li>
        ))}
      </ul>
      {feed !== null && (
        <p className="plain">
          <a href={feed}>{words[locale].followCorrections}</a>
        </p>
      )}
      {policy !== undefined && (
        <p className="plain">
          <a href={policy.url}>{policy.label}</a>
        </p>
      )}
    </PageFrame>
  );
}
