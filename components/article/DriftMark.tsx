/** Says at a lagging block, title or heading that its original has changed, and when, where that is known. */
import type { Drift } from '#lib/edition/model';
import { formatDate } from '#lib/site/formatDate';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

type DriftMarkProps = {
  drift: readonly Drift[];
  part: Drift['part'];
  /** Needed where a page has many of the part. */
  id?: string;
  locale: Locale;
};

/** Nothing where the part has followed its original. */
export function DriftMark({ drift, part, id, locale }: DriftMarkProps) {
  const lag = drift.find((one) => one.part === part && (id === undefined || one.id === id));
  if (lag === undefined) return null;
  const date = lag.changed === null ? null : formatDate(lag.changed, locale);
  return <p className="drift">{words[locale].partLags(part, date)}</p>;
}
