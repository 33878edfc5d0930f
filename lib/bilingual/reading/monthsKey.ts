/** Names a run of whole months as the part of a year it is, so that 4—6月 and 二季度 are one. */

/** M6 are the first six months, H2 the second half, Q2 the second quarter; null where a run has no name of its own. */
export function monthsKey(from: number, to: number): string | null {
  if (from === 1) return `M${to}`;
  if (from === 7 && to === 12) return 'H2';
  return to - from === 2 && to % 3 === 0 ? `Q${to / 3}` : null;
}
