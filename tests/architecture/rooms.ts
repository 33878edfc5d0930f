/** The rooms of `lib/bilingual` in the order in which they stand on one another. */
import type { Import } from './imports';

/** A room may import its own files and those of the rooms before it. */
export const rooms = [
  'text',
  'reading',
  'ideas',
  'agreeing',
  'contraries',
  'exchanges',
  'pairing',
  'drift',
  'claims',
] as const;

const house = /^#?lib\/bilingual\/(?:([a-z]+)\/)?/i;

/** The room of a file or import; null for what stands in none of them. */
const roomOf = (path: string): string | null => house.exec(path)?.[1] ?? null;

const names: readonly (string | null)[] = rooms;
const rank = (room: string | null): number => names.indexOf(room);

/** `file:line what is wrong`, or null. */
export function roomProblem({ from, specifier, place }: Import): string | null {
  if (!house.test(from)) return null;
  const [own, other] = [roomOf(from), roomOf(specifier)];
  if (rank(own) < 0) return `${place} ${from} stands in no room of lib/bilingual`;
  if (!house.test(specifier)) return null;
  if (rank(other) < 0) return `${place} ${specifier} is in no room of lib/bilingual`;
  return rank(other) <= rank(own) ? null : `${place} ${own} stands under ${other} and may not import it`;
}
