/** The id of a block, which both languages share: its section’s id and its place in it, such as `talent-2`. */

export const blockId = (section: string, n: number): string => `${section}-${n}`;

/** The section and the place a block’s id was made of; a heading’s `talent-0` is taken apart as well. */
export function splitBlockId(id: string): { readonly section: string; readonly n: number } {
  const hyphen = id.lastIndexOf('-');
  return { section: id.slice(0, hyphen), n: Number(id.slice(hyphen + 1)) };
}
