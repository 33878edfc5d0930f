/** A block of a report: the element with its id, its key figures, the ways to its twin, and what a reader must know of its translation. */
import { cloneElement, type ReactElement, type ReactNode } from 'react';
import { MarginFigures } from '#components/figure/MarginFigures';
import type { Correction } from '#lib/edition/correctionModel';
import type { FigureCard } from '#lib/edition/drawnFigures';
import type { Drift } from '#lib/edition/model';
import type { Locale } from '#lib/site/locale';
import { CorrectionMarks } from './CorrectionMarks';
import { DriftMark } from './DriftMark';
import { drawParts } from './drawParts';
import { type FactMark, markFacts } from './markFacts';
import { type BlockTwins, TwinLinks } from './TwinLinks';

type BlockProps = { id: string; children: ReactElement<{ id?: string; children?: ReactNode }> };

/** What stands beside the blocks of one report; a plain body has none of it. */
export type BlockContext = {
  readonly locale: Locale;
  /** Where the same blocks stand in the other language; null where they do not. */
  readonly twins: BlockTwins | null;
  /** What of a translation lags behind the original. */
  readonly drift: readonly Drift[];
  readonly figures: readonly FigureCard[];
  readonly corrections: readonly Correction[];
};

/** Marks are found in reading order, whatever the order in which figures are listed. */
const figureMarks = (figures: readonly FigureCard[]): FactMark[] =>
  figures
    .map(({ id, stated }, index) => ({ ...stated, n: index + 1, id, twin: null }))
    .sort((a, b) => a.start - b.start);

/** Draws the blocks of one report. */
export const blockOf = ({ locale, twins, drift, figures, corrections }: BlockContext) =>
  function Block({ id, children }: BlockProps) {
    const lags = drift.some((one) => one.part === 'block' && one.id === id);
    const here = figures.filter(({ block }) => block === id);
    const whole = cloneElement(children, { id });
    const element = here.length === 0 ? whole : markFacts(drawParts(whole), figureMarks(here));
    const isCorrected = corrections.some(({ block }) => block === id);
    if (twins === null && !lags && !isCorrected && here.length === 0) return element;
    return (
      <div className="block">
        {here.length > 0 && <MarginFigures figures={here} />}
        {element}
        <CorrectionMarks corrections={corrections} block={id} locale={locale} />
        <DriftMark drift={drift} part="block" id={id} locale={locale} />
        {twins !== null && <TwinLinks id={id} twins={twins} locale={locale} />}
      </div>
    );
  };
