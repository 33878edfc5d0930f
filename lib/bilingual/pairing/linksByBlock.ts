/** Finds the block each link of a body stands in. */
import type { Block, BodyLink } from '#lib/mdx/body';

type Positioned = { readonly line: number; readonly column: number };

const isBefore = (a: Positioned, b: Positioned): boolean =>
  a.line < b.line || (a.line === b.line && a.column <= b.column);

/** By block id, in order. Blocks come in order of the text; a link belongs to the last one that began before it. */
export function linksByBlock(
  blocks: readonly Block[],
  links: readonly BodyLink[],
): ReadonlyMap<string, readonly BodyLink[]> {
  const found = new Map<string, BodyLink[]>();
  for (const link of links) {
    const block = blocks.findLast((one) => isBefore(one, link));
    if (block === undefined) continue;
    const known = found.get(block.id);
    if (known === undefined) found.set(block.id, [link]);
    else known.push(link);
  }
  return found;
}
