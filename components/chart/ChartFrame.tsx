/** What every chart has round it: title, unit, a sentence, and where its numbers come from. */
import type { ReactNode } from 'react';
import { Words } from '#components/frame/Words';
import type { ChartWords } from '#lib/site/chartProps';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

export type ChartHeadProps = Pick<ChartWords, 'title' | 'description'> & {
  readonly locale: Locale;
  /** The unit in words, where the chart has one. */
  readonly unit: string | null;
};

/** Title, unit and sentence; spans, so that they may stand in a caption. */
export function ChartHead({ title, description, unit, locale }: ChartHeadProps) {
  return (
    <>
      <span className="chart-title">
        <Words text={title} locale={locale} />
      </span>
      {description !== undefined && (
        <span className="chart-description">
          {' '}
          <Words text={description} locale={locale} />
        </span>
      )}
      {unit !== null && <span className="chart-unit"> {unit}</span>}
    </>
  );
}

type ChartFrameProps = {
  readonly id: string | undefined;
  readonly source: string;
  readonly locale: Locale;
  readonly children: ReactNode;
};

export function ChartFrame({ id, source, locale, children }: ChartFrameProps) {
  const word = words[locale];
  return (
    <figure id={id} className="chart">
      {children}
      <figcaption className="chart-source">
        {word.source}
        {word.colon}
        <Words text={source} locale={locale} />
      </figcaption>
    </figure>
  );
}
