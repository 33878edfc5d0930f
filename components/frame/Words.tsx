/** A line of words whose passages in the other language carry their `lang`, for titles, summaries and the like. */
import { Fragment } from 'react';
import { splitLanguageRuns } from '#lib/site/languageRuns';
import type { Locale } from '#lib/site/locale';

export function Words({ text, locale }: { text: string; locale: Locale }) {
  return splitLanguageRuns(text, locale).map(({ text: run, lang, unbroken }, index) => {
    const key = `${index} ${run}`;
    if (lang === null && !unbroken) return <Fragment key={key}>{run}</Fragment>;
    return (
      <span key={key} lang={lang ?? undefined} className={unbroken ? 'nowrap' : undefined}>
        {run}
      </span>
    );
  });
}
