/** When a report appeared and was last changed, as Toutiao reads it. */
import type { PageModel } from '#lib/edition/model';
import type { MetaTag } from '#lib/site/headTags';
import { changeMoment } from './lastChange';
import { isoMoment } from './moments';

/**
 * Of reports only, and the portal’s own times: the newspaper’s date is in the text, as precise as it is known.
 * A piece that never changed was last changed when it was posted; a change whose minute is not known is left out.
 */
export function timeTags(model: PageModel): MetaTag[] {
  if (model.kind !== 'report') return [];
  const changed = changeMoment(model);
  const times = [
    ['bytedance:published_time', isoMoment(model.posted)],
    ['bytedance:updated_time', changed === null ? null : isoMoment(changed)],
  ] as const;
  return times.flatMap(([property, content]) => (content === null ? [] : [{ property, content }]));
}
