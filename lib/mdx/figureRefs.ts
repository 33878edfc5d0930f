/** The key figures a body picks by name, and where it names each. */
import { readLiteral } from './literal';
import type { BodyNode } from './tree';

/** `offset` is that of its first letter in the body. */
type Named = { readonly ref: string; readonly offset: number };

/** The n-th name is looked for after the one before it, since the words of a body may have been moved about. */
function namesOf({ attributes }: BodyNode, source: string): Named[] {
  const at = attributes?.find(({ name }) => name === 'ids');
  const value = at?.value;
  if (at === undefined || typeof value !== 'object' || value === null) return [];
  const read = readLiteral(value.data?.estree);
  let from = at.position?.start.offset ?? 0;
  return (read.literal && Array.isArray(read.value) ? read.value : []).flatMap((ref) => {
    if (typeof ref !== 'string') return [];
    const found = source.indexOf(ref, from);
    const offset = found < 0 ? from : found;
    from = offset + ref.length;
    return [{ ref, offset }];
  });
}

/** In order; `source` is the body. */
export const listFigureRefs = (node: BodyNode, source: string): Named[] => [
  ...(node.name === 'KeyFigures' ? namesOf(node, source) : []),
  ...(node.children ?? []).flatMap((child) => listFigureRefs(child, source)),
];
