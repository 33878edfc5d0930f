/** Key figures in the words of a language, as pages show them. */
import type { Report, ReportFigure } from '#lib/content/edition';
import { formatAmount } from '#lib/site/formatAmount';
import { formatChange } from '#lib/site/formatChange';
import type { Locale } from '#lib/site/locale';
import { formatPeriod, parsePeriod } from '#lib/site/periods';
import { figuresUrl } from '#lib/site/urls';
import type { FigureCard } from './model';

/** An amount as it is written in a language. */
export const figureAmount = ({ value, unit, bound, classifier }: ReportFigure, locale: Locale) =>
  formatAmount({ value, unit, approximate: bound, classifier }, locale);

/** A period in words; as typed, should it be none. */
export function periodText(period: string, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed === null ? period : formatPeriod(parsed, locale);
}

/** A figure as it stands beside its block, or null where the report does not exist in the language. */
export function figureCard(figure: ReportFigure, locale: Locale): FigureCard | null {
  const stated = figure.stated[locale];
  if (stated === null) return null;
  const { id, indicator, label, period, change, block } = figure;
  return {
    id,
    block,
    ...figureAmount(figure, locale),
    label: label[locale],
    period: periodText(period, locale),
    change: change === undefined ? null : formatChange(change, locale),
    indicatorUrl: figuresUrl(locale, indicator),
    stated,
  };
}

/** The figures of a report in a language, in the editors' order. */
export const figureCards = (report: Report, locale: Locale): FigureCard[] =>
  report.figures.flatMap((figure) => figureCard(figure, locale) ?? []);
