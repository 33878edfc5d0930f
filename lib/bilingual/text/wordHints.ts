/** Tells by the words of an English text which patterns may match in it: a word once seen is never asked again. */

/** What some word of a text holds wherever a pattern matches; where none does, the pattern need not be looked for. */
export type WordHint = { readonly at: number };

const hints: RegExp[] = [];
const known = new Map<string, readonly number[]>();

/** A hint; it is asked of single words of letters and digits, and may say yes too often but never no. */
export function wordHint(pattern: RegExp): WordHint {
  known.clear();
  return { at: hints.push(pattern) - 1 };
}

/** Most words come again and again; those seen are remembered, up to a few thousand. */
function hintsOf(word: string): readonly number[] {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const held = hints.flatMap((hint, at) => (hint.test(word) ? [at] : []));
  if (known.size < 20_000) known.set(word, held);
  return held;
}

/** For each hint whether a word of the text holds it. */
export function hintsIn(text: string): (hint: WordHint) => boolean {
  const held = new Uint8Array(hints.length);
  for (const word of text.match(/[A-Za-z\d]+/g) ?? []) for (const at of hintsOf(word)) held[at] = 1;
  return ({ at }) => held[at] === 1;
}
