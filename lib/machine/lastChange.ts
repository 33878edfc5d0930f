/** When the words of a page last changed: from the content alone, never the time of a build. */
import type { Card, PageModel, ReportModel } from '#lib/edition/model';
import { latestDate } from '#lib/site/dates';
import { isoMoment } from './moments';

/** A report’s posting, last change of substance or last correction. */
export const reportChange = ({ posted, updated, corrections }: ReportModel): string =>
  latestDate([updated, ...corrections.map(({ date }) => date), posted]) ?? posted;

/** The same as written, where its minute is known; null where a change is dated less precisely. */
export function changeMoment(model: ReportModel): string | null {
  const changed = reportChange(model);
  return isoMoment(changed) === null ? null : changed;
}

const newest = (cards: readonly Card[]): string | null => latestDate(cards.map(({ posted }) => posted));

/** A list last changed when its newest piece was posted; null where nothing tells. */
export function lastChange(model: PageModel): string | null {
  switch (model.kind) {
    case 'report':
      return reportChange(model);
    case 'withdrawn':
      return model.notice.date;
    case 'home':
      return newest([...(model.lead === null ? [] : [model.lead]), ...model.latest.cards]);
    case 'front':
      return newest([...model.latest.zh, ...model.latest.en]);
    case 'topic':
    case 'archive-year':
      return newest(model.list.cards);
    case 'site-map':
      return newest(model.reports);
    case 'figures':
      return model.modified;
    case 'corrections':
      return latestDate(model.corrections.map(({ date }) => date));
    default:
      return null;
  }
}
