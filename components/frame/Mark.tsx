/** The portal's mark: an osmanthus blossom on the rings it makes in spring water. Decorative beside the name. */

const petal = 'M24 22.4c-6.4-2.6-7.6-11.4 0-17.4 7.6 6 6.4 14.8 0 17.4z';

export function Mark({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true">
      <g fill="none" stroke="var(--spring)" strokeWidth="2">
        <circle cx="24" cy="24" r="22.5" />
        <path d="M9.5 32.5a17 17 0 0 0 29 0M9.5 15.5a17 17 0 0 1 29 0" />
      </g>
      <g fill="var(--osmanthus)" transform="rotate(45 24 24)">
        {[0, 90, 180, 270].map((turn) => (
          <path key={turn} d={petal} transform={`rotate(${turn} 24 24)`} />
        ))}
      </g>
    </svg>
  );
}
