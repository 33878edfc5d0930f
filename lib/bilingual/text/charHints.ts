/** Tells by the characters of a Chinese text which patterns may match in it, in one walk through the text. */

/** Groups of characters; wherever a pattern matches, the text holds some character of each. */
export type CharHint = { readonly groups: readonly number[] };

const known = new Map<string, number>();
/** By the codes of characters. An array tells sooner than a map that most characters of a text are in no group. */
const groupsOf = new Array<number[] | undefined>(0x1_0000).fill(undefined);

/** The number of a group, the same for the same characters. */
function groupOf(characters: string): number {
  const group = known.get(characters) ?? known.size;
  if (group < known.size) return group;
  known.set(characters, group);
  for (let at = 0; at < characters.length; at += 1) {
    const code = characters.charCodeAt(at);
    groupsOf[code] = [...(groupsOf[code] ?? []), group];
  }
  return group;
}

/** A hint: of each group some character; it may say yes too often but never no. */
export const charHint = (...groups: readonly string[]): CharHint => ({ groups: groups.map(groupOf) });

/** Whether a text holds the characters of a hint. */
export type Shows = (hint: CharHint) => boolean;

/** For each hint whether a text holds its characters. */
export function charHintsIn(text: string): Shows {
  const held = new Uint8Array(known.size);
  for (let at = 0; at < text.length; at += 1) {
    const groups = groupsOf[text.charCodeAt(at)];
    if (groups !== undefined) for (const group of groups) held[group] = 1;
  }
  return ({ groups }) => groups.every((group) => held[group] === 1);
}
