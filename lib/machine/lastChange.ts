/** When the words of a page last changed: from the content alone, never the time of a build. */
import type { Card, PageModel, ReportModel } from '#lib/edition/model';

/** The later of two dates of any precision, all of Beijing; a day is earlier than its minutes. */
const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

const latest = (dates: readonly (string | null)[]): string | null => dates.reduce(later, null);

/** A report’s posting, last change of substance or last correction. */
export const reportChange = ({ posted, updated, corrections }: ReportModel): string =>
  latest([updated, ...corrections.map(({ date }) => date), posted]) ?? posted;

const newest = (cards: readonly Card[]): string | null => latest(cards.map(({ posted }) => posted));

/** A list last changed when its newest piece was posted; null where nothing tells. */
export function lastChange(model: PageModel): string | null {
  switch (model.kind) {
    case 'report':
      return reportChange(model);
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
      return latest(model.corrections.map(({ date }) => date));
    default:
      return null;
  }
}
