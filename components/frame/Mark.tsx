/** The portal's mark: an osmanthus blossom on the rings it makes in spring water. */

const petal = 'M24 22.4c-6.4-2.6-7.6-11.4 0-17.4 7.6 6 6.4 14.8 0 17.4z';

/** Four petals around the middle of a 48 × 48 field. */
export function Blossom({ transform }: { transform: string }) {
  return (
    <g fill="var(--osmanthus)" transform={transform}>
      {[45, 135, 225, 315].map((turn) => (
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
