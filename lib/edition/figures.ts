/** Key figures in the words of a language, as pages show them. */
import type { Report, ReportFigure } from '#lib/content/edition';
import { formatAmount } from '#lib/site/formatAmount';
import { formatChange } from '#lib/site/formatChange';
import { yearOf } from '#lib/site/formatDate';
import type { Locale } from '#lib/site/locale';
import { formatPeriod, parsePeriod } from '#lib/site/periods';
import { figuresUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import type { FigureCard, FigureText } from './drawnFigures';

/** A period in words; as typed, should it be none. */
function periodText(period: string, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed === null ? period : formatPeriod(parsed, locale);
}

/** What is said of a figure in a language. */
export function figureText(figure: ReportFigure, locale: Locale): FigureText {
  const { value, unit, bound, classifier, label, period, change } = figure;
  return {
    ...formatAmount({ value, unit, approximate: bound, classifier }, locale),
    label: label[locale],
    period: periodText(period, locale),
    change: change === undefined ? null : formatChange(change, locale),
  };
}

/** A figure as it stands beside its block, or null where the report does not exist in the language. */
export function figureCard({ facts }: Report, figure: ReportFigure, locale: Locale): FigureCard | null {
  const { id, indicator, block, stated } = figure;
  const here = stated[locale];
  if (here === null) return null;
  const { period, change, ...text } = figureText(figure, locale);
  const isOwnYear = figure.period === yearOf(facts.published);
  const since = [isOwnYear ? null : period, change].filter((part) => part !== null);
  return {
    id,
    block,
    ...text,
    since: since.length === 0 ? null : since.join(words[locale].clause),
    indicatorUrl: figuresUrl(locale, indicator),
    stated: here,
  };
}

/** The figures of a report in a language, in the editors' order. */
export const figureCards = (report: Report, locale: Locale): FigureCard[] =>
  report.figures.flatMap((figure) => figureCard(report, figure, locale) ?? []);
