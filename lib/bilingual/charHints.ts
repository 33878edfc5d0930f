/** Tells by the characters of a Chinese text which patterns may match in it, in one walk through the text. */

/** Groups of characters; wherever a pattern matches, the text holds some character of each. */
export type CharHint = { readonly groups: readonly number[] };

const known = new Map<string, number>();
const groupsOf = new Map<number, number[]>();
/** Most characters of a text are in no group, and an array tells so sooner than a map. */
const isInGroup = new Uint8Array(0x1_0000);

/** The number of a group, the same for the same characters. */
function groupOf(characters: string): number {
  const group = known.get(characters) ?? known.size;
  if (group < known.size) return group;
  known.set(characters, group);
  for (let at = 0; at < characters.length; at += 1) {
    const code = characters.charCodeAt(at);
    groupsOf.set(code, [...(groupsOf.get(code) ?? []), group]);
    isInGroup[code] = 1;
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
    const code = text.charCodeAt(at);
    if (isInGroup[code] === 1) for (const group of groupsOf.get(code) ?? []) held[group] = 1;
  }
  return ({ groups }) => groups.every((group) => held[group] === 1);
}
