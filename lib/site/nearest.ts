/** Finds the word an editor probably meant. */

/** Insertions, deletions, substitutions and swaps of neighbours between two short words. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, from] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, to] of [...b].entries()) {
      const substitute = (row[j] ?? 0) + (from === to ? 0 : 1);
      const isSwap = i > 0 && j > 0 && from === b[j - 1] && a[i - 1] === to;
      const swap = isSwap ? (before[j - 1] ?? 0) + 1 : substitute;
      next.push(Math.min(substitute, swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate at most a third of its letters away, whatever the case; null when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 40) return null;
  const scored = candidates
    .map((candidate) => ({
      candidate,
      distance: editDistance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return scored[0]?.candidate ?? null;
}
