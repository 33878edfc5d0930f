/** Leads from a figure to the block that states it, under the title of its report. */
import { Words } from '#components/frame/Words';
import type { FigureSource } from '#lib/edition/drawnFigures';
import { htmlLang, type Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

/** A report that exists only in the other language says so in that language. */
export function SourceLink({ source, locale }: { source: FigureSource; locale: Locale }) {
  const lang = source.locale === locale ? undefined : htmlLang[source.locale];
  return (
    <span className="figure-source" lang={lang}>
      <a href={source.url} hrefLang={lang} data-figure={source.figure}>
        <Words text={source.label} locale={source.locale} />
      </a>
      {lang !== undefined && <span className="only">{words[source.locale].onlyHere}</span>}
    </span>
  );
}
