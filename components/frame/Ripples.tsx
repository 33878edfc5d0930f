/** A blossom and its rings on spring water: the ground of the nameplate. */
import { Blossom } from './Mark';

export function Ripples({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 0 400 200" aria-hidden="true">
      <g fill="none" stroke="var(--spring)" opacity=".35">
        {[30, 52, 80, 114, 154, 196].map((radius) => (
          <ellipse key={radius} cx="200" cy="100" rx={radius} ry={radius / 2} />
        ))}
      </g>
      <Blossom transform="translate(172.4 85) scale(1.15 .62)" />
    </svg>
  );
}
