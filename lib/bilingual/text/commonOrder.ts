/** Finds what two lists have in common in the same order. */

type Match = readonly [left: number, right: number];

function lengths(left: readonly string[], right: readonly string[]): number[][] {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  return table;
}

/** The longest run of index pairs, rising on both sides, at which the lists are equal. */
export function commonOrder(left: readonly string[], right: readonly string[]): Match[] {
  if (left.length === right.length && left.every((value, index) => value === right[index]))
    return left.map((_, index) => [index, index]);
  const table = lengths(left, right);
  const matches: Match[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      matches.push([i, j]);
      i += 1;
      j += 1;
    } else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return matches;
}
