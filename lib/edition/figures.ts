/** Key figures in the words of a language, as pages show them. */
import type { Report, ReportFigure } from '#lib/content/edition';
import { formatAmount } from '#lib/site/formatAmount';
import { formatChange } from '#lib/site/formatChange';
import { yearOf } from '#lib/site/formatDate';
import type { Locale } from '#lib/site/locale';
import { formatPeriod, parsePeriod } from '#lib/site/periods';
import { figuresUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import type { FigureCard } from './drawnFigures';

/** An amount as it is written in a language. */
export const figureAmount = ({ value, unit, bound, classifier }: ReportFigure, locale: Locale) =>
  formatAmount({ value, unit, approximate: bound, classifier }, locale);

/** A period in words; as typed, should it be none. */
export function periodText(period: string, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed === null ? period : formatPeriod(parsed, locale);
}

/** What a reader of the report does not know yet: not the year of its own date. */
function sinceText(
  figure: ReportFigure,
  { published }: Report['facts'],
  change: string | null,
  locale: Locale,
): string | null {
  const period = figure.period === yearOf(published) ? null : periodText(figure.period, locale);
  return period === null || change === null ? (period ?? change) : period + words[locale].clause + change;
}

/** A figure as it stands beside its block, or null where the report does not exist in the language. */
export function figureCard(report: Report, figure: ReportFigure, locale: Locale): FigureCard | null {
  const stated = figure.stated[locale];
  if (stated === null) return null;
  const { id, indicator, label, period, block } = figure;
  const change = figure.change === undefined ? null : formatChange(figure.change, locale);
  return {
    id,
    block,
    ...figureAmount(figure, locale),
    label: label[locale],
    period: periodText(period, locale),
    change,
    since: sinceText(figure, report.facts, change, locale),
    indicatorUrl: figuresUrl(locale, indicator),
    stated,
  };
}

/** The figures of a report in a language, in the editors' order. */
export const figureCards = (report: Report, locale: Locale): FigureCard[] =>
  report.figures.flatMap((figure) => figureCard(report, figure, locale) ?? []);
