/** An amount as it is drawn everywhere: the number large, what bounds and counts it small. */
import type { FigureCard } from '#lib/edition/drawnFigures';

export function Amount({ before, number, after }: Pick<FigureCard, 'before' | 'number' | 'after'>) {
  return (
    <>
      {before !== '' && <span className="bound">{before}</span>}
      <b>{number}</b>
      {after}
    </>
  );
}
