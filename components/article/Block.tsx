/** A block of a report: the element with its id, the ways to its twin, and what a reader must know of its translation. */
import { cloneElement, type ReactElement, type ReactNode } from 'react';
import type { Drift } from '#lib/edition/model';
import { formatDate } from '#lib/site/formatDate';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';
import { type BlockTwins, TwinLinks } from './TwinLinks';

type BlockProps = { id: string; children: ReactElement<{ id?: string; children?: ReactNode }> };

/** Says at a lagging block that its original has changed, and when, where that is known. */
function DriftMark({ drift: { changed }, locale }: { drift: Drift; locale: Locale }) {
  const date = changed === null ? null : formatDate(changed, locale);
  return <p className="drift">{words[locale].blockLags(date)}</p>;
}

/** Draws the blocks of one report; a plain body has neither twins nor drift. */
export const blockOf = (locale: Locale, twins: BlockTwins | null, drift: readonly Drift[]) =>
  function Block({ id, children }: BlockProps) {
    const lag = drift.find(({ block }) => block === id);
    const element = cloneElement(children, { id });
    if (twins === null && lag === undefined) return element;
    return (
      <div className="block">
        {element}
        {lag !== undefined && <DriftMark drift={lag} locale={locale} />}
        {twins !== null && <TwinLinks id={id} twins={twins} locale={locale} />}
      </div>
    );
  };
