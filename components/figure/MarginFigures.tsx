/** The key figures of a block: in the margin of wide screens and of paper, above the block on phones. */
import type { FigureCard } from '#lib/edition/drawnFigures';
import { Amount } from './Amount';

type MarginFigureProps = { figure: FigureCard; n: number };

/** The amount leads to the words that state it, the label to the indicator in all reports. */
function MarginFigure({ figure, n }: MarginFigureProps) {
  const { id, label, since, indicatorUrl } = figure;
  return (
    <div className="figure" data-pair={n}>
      <dt>
        <a href={indicatorUrl}>{label}</a>
      </dt>
      <dd className="amount">
        <a href={`#${id}`}>
          <Amount {...figure} />
        </a>
      </dd>
      {since !== null && <dd className="since">{since}</dd>}
    </div>
  );
}

/** `figures` are those of one block. */
export function MarginFigures({ figures }: { figures: readonly FigureCard[] }) {
  return (
    <dl className="figures">
      {figures.map((figure, index) => (
        <MarginFigure key={figure.id} figure={figure} n={index + 1} />
      ))}
    </dl>
  );
}
