/** Words as a tree of their steps, so that the longest of many that stands at a place is found at once. */

/** What ends with the steps to here, if anything, and where further steps lead. */
export type Branch<Step, T> = { ends: T[] | null; next: Map<Step, Branch<Step, T>> | null };

/** A path through a tree, and what it leads to. */
export type Path<Step, T> = { readonly steps: readonly Step[]; readonly end: T };

/** The tree of some paths. What several of them lead to stands in the order given. */
export function treeOf<Step, T>(paths: readonly Path<Step, T>[]): Branch<Step, T> {
  const root: Branch<Step, T> = { ends: null, next: null };
  for (const { steps, end } of paths) {
    let branch = root;
    for (const step of steps) {
      branch.next ??= new Map();
      const next = branch.next.get(step) ?? { ends: null, next: null };
      branch.next.set(step, next);
      branch = next;
    }
    branch.ends ??= [];
    if (!branch.ends.includes(end)) branch.ends.push(end);
  }
  return root;
}

/** The codes of a word's characters. */
export const codesOf = (word: string): number[] => word.split('').map((character) => character.charCodeAt(0));

const begun = new WeakMap<object, Uint8Array>();

/** For each code whether any word of a tree begins with it; few do, and an array tells so sooner than a map. */
function beginsOf<T>(tree: Branch<number, T>): Uint8Array {
  const known = begun.get(tree);
  if (known !== undefined) return known;
  const begins = new Uint8Array(0x1_0000);
  for (const code of tree.next?.keys() ?? []) begins[code] = 1;
  begun.set(tree, begins);
  return begins;
}

/** The words of a tree in a stretch of text, the longest at each place; returns where it came to stop. */
export function findLongest<T>(
  text: string,
  tree: Branch<number, T>,
  { start, end }: { readonly start: number; readonly end: number },
  note: (found: readonly T[], start: number, end: number) => void,
): number {
  const begins = beginsOf(tree);
  let at = start;
  while (at < end) {
    if (begins[text.charCodeAt(at)] !== 1) {
      at += 1;
      continue;
    }
    let next = at + 1;
    let found: readonly T[] | null = null;
    let branch = tree.next?.get(text.charCodeAt(at));
    for (let to = at + 1; branch !== undefined; to += 1) {
      if (branch.ends !== null) {
        found = branch.ends;
        next = to;
      }
      branch = branch.next?.get(text.charCodeAt(to));
    }
    if (found !== null) note(found, at, next);
    at = next;
  }
  return at;
}
