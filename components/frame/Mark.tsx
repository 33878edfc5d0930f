/** The portal's mark: an osmanthus blossom on the rings it makes in spring water. */
import { petal, petalTurns } from '#lib/site/blossom';

/** Four petals around the middle of a 48 × 48 field. */
export function Blossom({ transform }: { transform: string }) {
  return (
    <g fill="var(--osmanthus)" transform={transform}>
      {petalTurns.map((turn) => (
        <path key={turn} d={petal} transform={`rotate(${turn} 24 24)`} />
      ))}
    </g>
  );
}

export function Mark({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true">
      <g fill="none" stroke="var(--spring)" strokeWidth="2">
        <circle cx="24" cy="24" r="22.5" />
        <path d="M10.5 35.5a18 18 0 0 0 27 0M10.5 12.5a18 18 0 0 1 27 0" />
      </g>
      <Blossom transform="rotate(0)" />
    </svg>
  );
}
