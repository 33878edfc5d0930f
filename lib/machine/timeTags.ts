/** When a report appeared and was last changed, as Toutiao reads it. */
import type { PageModel } from '#lib/edition/model';
import type { MetaTag } from '#lib/site/headTags';
import { isoMoment } from './moments';

/** Of reports only, and the portal’s own times: the newspaper’s date is in the text, as precise as it is known. */
export function timeTags(model: PageModel): MetaTag[] {
  if (model.kind !== 'report') return [];
  const times = [
    ['bytedance:published_time', isoMoment(model.posted)],
    ['bytedance:updated_time', model.updated === null ? null : isoMoment(model.updated)],
  ] as const;
  return times.flatMap(([property, content]) => (content === null ? [] : [{ property, content }]));
}
