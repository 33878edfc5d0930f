/** Chooses the figures that stand on the home page. */
import type { Edition, Report, ReportFigure } from '#lib/content/edition';
import type { Locale } from '#lib/site/locale';
import type { KeyFigure } from './drawnFigures';
import { figureKey } from './figureData';
import { keyFigure } from './keyFigure';

const count = 4;

/** How many other pieces set out each figure. */
function timesPicked({ reports }: Edition): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { texts, original } of reports)
    for (const { ref } of texts[original]?.body.figureRefs ?? []) times.set(ref, (times.get(ref) ?? 0) + 1);
  return times;
}

/** Figures that say how they changed tell most by themselves; then those that editors pick elsewhere. */
function byWeight(report: Report, times: ReadonlyMap<string, number>) {
  const picked = ({ id }: ReportFigure): number => times.get(figureKey(report.slug, id)) ?? 0;
  const changed = ({ change }: ReportFigure): number => (change === undefined ? 0 : 1);
  return (a: ReportFigure, b: ReportFigure): number => changed(b) - changed(a) || picked(b) - picked(a);
}

/** Of the newest report with figures in the language; those of equal weight in the editors' order. */
export function latestFigures(edition: Edition, locale: Locale): KeyFigure[] {
  const report = edition.reports.find(({ texts, figures }) => texts[locale] !== null && figures.length > 0);
  if (report === undefined) return [];
  return [...report.figures]
    .sort(byWeight(report, timesPicked(edition)))
    .slice(0, count)
    .map((figure) => keyFigure({ report, figure }, locale));
}
