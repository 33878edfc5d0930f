/** Chooses the figures that stand on the home page. */
import type { Edition, ReportFigure } from '#lib/content/edition';
import type { Locale } from '#lib/site/locale';
import type { KeyFigure } from './drawnFigures';
import { keyFigure } from './keyFigure';

const count = 4;

/** Figures that say how they changed tell most by themselves. */
const rank = ({ change }: ReportFigure): number => (change === undefined ? 1 : 0);

/** Of the newest report with figures in the language: those with a change, then in the editors' order. */
export function latestFigures(edition: Edition, locale: Locale): KeyFigure[] {
  const report = edition.reports.find(({ texts, figures }) => texts[locale] !== null && figures.length > 0);
  if (report === undefined) return [];
  return [...report.figures]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, count)
    .map((figure) => keyFigure({ report, figure }, locale));
}
