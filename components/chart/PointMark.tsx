/** The mark of a value: each series has a shape of its own, and what was computed is hollow. */
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];

type PointMarkProps = {
  /** The series, from 0. */
  readonly n: number;
  readonly x: string;
  readonly y: string;
  readonly computed?: true | undefined;
};

export function PointMark({ n, x, y, computed }: PointMarkProps) {
  const d = symbol(shapes[n % shapes.length] ?? symbolCircle, 70)();
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path
        className={`plot-point plot-point-${n}${computed === true ? ' plot-computed' : ''}`}
        d={d ?? ''}
      />
    </svg>
  );
}
