/** The normal form of a time of day: minutes past twelve, and the half of the day where it is known. */

export type Half = 'a' | 'p';

type Time = { readonly hour: number; readonly minute: number; readonly half: Half | null };

/** An hour past twelve or nought says its half itself: 14:30 is 150p, half past nine 570. */
export function clockKey({ hour, minute, half }: Time): string {
  const own = hour > 12 && hour < 24 ? 'p' : hour === 0 || hour === 24 ? 'a' : half;
  return `${((hour % 12) * 60 + minute + 720) % 720}${own ?? ''}`;
}

/** Whether two times can be one: nine is nine in the morning, which is not nine in the evening. */
export function sameClock(one: string, other: string): boolean {
  const [a, b] = [one.slice(-1), other.slice(-1)];
  const halves = /[ap]/.test(a) && /[ap]/.test(b);
  return Number.parseInt(one, 10) === Number.parseInt(other, 10) && (!halves || a === b);
}
