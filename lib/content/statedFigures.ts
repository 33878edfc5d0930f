/** The key figures of a report that passed the check, each with the words that state it. */

import { classifierOf } from '#lib/bilingual/agreeing/countedBy';
import type { Figure } from '#lib/bilingual/reading/facts';
import { type Approximation, approximations } from '#lib/site/formatAmount';
import type { Locale } from '#lib/site/locale';
import type { ReportFigure, StatedWords } from './edition';
import type { FigureMatter } from './figureSchema';
import { claimOf, type FigureContext, proveBlock } from './proveBlock';

type Stated = Readonly<Partial<Record<Locale, Figure>>>;

const wordsOf = (figure: Figure | undefined): StatedWords | null =>
  figure === undefined ? null : { words: figure.surface, start: figure.start };

const boundOf = ({ bound }: Figure): Approximation | null =>
  approximations.find((one) => one === bound) ?? null;

function reportFigure(figure: FigureMatter, { zh, en }: Stated): ReportFigure {
  const stated = zh ?? en;
  const counts = zh !== undefined && ['count', 'person', 'household'].includes(figure.unit);
  return {
    ...figure,
    bound: stated === undefined ? null : boundOf(stated),
    classifier: counts ? classifierOf(zh) : null,
    stated: { zh: wordsOf(zh), en: wordsOf(en) },
  };
}

/** In the order in which they are listed. */
export function statedFigures(context: FigureContext): ReportFigure[] {
  const figures = context.original.matter.figures ?? [];
  const stated = new Map<FigureMatter, Stated>();
  for (const id of new Set(figures.map(({ block }) => block))) {
    const here = figures.filter(({ block }) => block === id);
    const sides = proveBlock(
      context,
      id,
      here.flatMap((figure) => claimOf(figure) ?? []),
    );
    here.forEach((figure, n) => {
      const found = sides.flatMap(({ text, proofs }) => {
        const fact = proofs[n]?.stated ?? null;
        return fact === null ? [] : [[text.locale, fact] as const];
      });
      stated.set(figure, Object.fromEntries(found));
    });
  }
  return figures.map((figure) => reportFigure(figure, stated.get(figure) ?? {}));
}
