/** Puts blocks that were read apart back among those of a tree. */
import type { BodyNode, Point } from './tree';

const isBefore = (block: BodyNode, point: Point | undefined): boolean =>
  (block.position?.start.offset ?? 0) < (point?.offset ?? 0);

/**
 * Puts blocks, in order, among the children of a tree and of the tags in it, in place, by their positions; false where
 * one would come to stand within another block.
 */
export function weaveBlocks(root: BodyNode, blocks: readonly BodyNode[]): boolean {
  const waiting = blocks.values();
  let next = waiting.next();
  const into = (parent: BodyNode): boolean => {
    const children: BodyNode[] = [];
    const takeUntil = (point: Point | undefined) => {
      for (; !next.done && isBefore(next.value, point); next = waiting.next()) children.push(next.value);
    };
    for (const child of parent.children ?? []) {
      takeUntil(child.position?.start);
      children.push(child);
      if (next.done || !isBefore(next.value, child.position?.end)) continue;
      if (child.type !== 'mdxJsxFlowElement' || !into(child)) return false;
    }
    takeUntil(parent.position?.end);
    parent.children = children;
    return true;
  };
  return into(root);
}
