/** Key figures as they stand away from their report: with the block that states them. */
import type { Report, ReportFigure } from '#lib/content/edition';
import { type Locale, otherLocale } from '#lib/site/locale';
import { reportUrl } from '#lib/site/urls';
import type { FigureSource, KeyFigure } from './drawnFigures';
import { figureKey } from './figureData';
import { figureText } from './figures';

/** A figure and the report it is of. */
export type Stated = { readonly report: Report; readonly figure: ReportFigure };

/** Every figure has a block in the language of its report's original at least. */
function figureSource({ report, figure }: Stated, locale: Locale): FigureSource {
  const here = report.texts[locale];
  const text = here ?? report.texts[otherLocale(locale)];
  const language = here === null ? otherLocale(locale) : locale;
  return {
    url: reportUrl(report.slug, language, figure.block),
    label: text?.title ?? report.slug,
    locale: language,
    figure: figureKey(report.slug, figure.id),
  };
}

/** In the words of a language; its source is in the other where the report does not exist in this one. */
export const keyFigure = (stated: Stated, locale: Locale): KeyFigure => ({
  ...figureText(stated.figure, locale),
  source: figureSource(stated, locale),
});
