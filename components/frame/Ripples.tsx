/** Rings on spring water, the masthead's ground. Decorative. */

export function Ripples({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 0 400 200" aria-hidden="true" fill="none" stroke="var(--rule)">
      {[24, 48, 76, 108, 144, 184].map((radius) => (
        <ellipse key={radius} cx="200" cy="100" rx={radius} ry={radius * 0.5} />
      ))}
    </svg>
  );
}
