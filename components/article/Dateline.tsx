/** When a piece was first published, when it appeared here, and where it comes from. */
import type { ReactNode } from 'react';
import { OutwardLink } from '#components/frame/OutwardLink';
import type { ReportModel } from '#lib/edition/model';
import { formatDate } from '#lib/site/formatDate';
import { words } from '#lib/site/words';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="label">{label}</dt> <dd>{children}</dd>
    </div>
  );
}

type Dated = Pick<ReportModel, 'locale' | 'published' | 'posted' | 'updated' | 'source'>;

export function Dateline({ model }: { model: Dated }) {
  const { locale, published, posted, updated, source } = model;
  const word = words[locale];
  return (
    <dl className="dateline">
      <Fact label={word.published}>
        <time data-published="" dateTime={published}>
          {formatDate(published, locale)}
        </time>
      </Fact>
      <Fact label={word.posted}>
        <time dateTime={posted}>{formatDate(posted, locale)}</time>
      </Fact>
      {updated !== null && (
        <Fact label={word.updated}>
          <time dateTime={updated}>{formatDate(updated, locale)}</time>
        </Fact>
      )}
      {source !== null && (
        <Fact label={word.source}>
          {source.url === null ? (
            source.name
          ) : (
            <OutwardLink href={source.url} leaves={source.leaves} locale={locale}>
              {source.name}
            </OutwardLink>
          )}
        </Fact>
      )}
    </dl>
  );
}
