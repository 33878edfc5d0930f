/** Joins lines of one paragraph: inside Chinese a line break is nothing, elsewhere it is a space. */
import type { BodyNode } from './tree';

/** Han, or punctuation that takes a full width. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6“”‘’…—·]/u;

const lastCharacter = (text: string): string => [...text.slice(-2)].at(-1) ?? '';
const firstCharacter = (text: string): string => [...text.slice(0, 2)][0] ?? '';

/** Quotes and dashes are of either language: they count as Chinese only beside it, so Han decides first. */
const isWide = (character: string): boolean => wide.test(character) && !/[“”‘’…—]/u.test(character);

const joins = (before: string, after: string): boolean => isWide(before) || isWide(after);

type Leaf = { node: BodyNode; text: string };

/** The words of a paragraph in order; code and images are opaque, a hard break ends a line. */
function listLeaves(node: BodyNode, leaves: Leaf[]): Leaf[] {
  if (node.type === 'text') leaves.push({ node, text: node.value ?? '' });
  else if (node.children === undefined) leaves.push({ node, text: node.value ?? '\u200b' });
  for (const child of node.children ?? []) listLeaves(child, leaves);
  return leaves;
}

function joinLeaf({ node, text }: Leaf, before: string, after: string): string {
  if (node.type !== 'text' || !text.includes('\n')) return text;
  return text.replace(/[ \t]*\n[ \t]*/g, (match, offset: number) => {
    const left = lastCharacter(text.slice(0, offset)) || lastCharacter(before);
    const right = firstCharacter(text.slice(offset + match.length)) || firstCharacter(after);
    return joins(left, right) ? '' : ' ';
  });
}

/** Joins the lines of every paragraph, cell and heading under a node, in place. */
export function joinLines(node: BodyNode): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'mdxJsxFlowElement') {
    const leaves = listLeaves(node, []);
    for (const [index, leaf] of leaves.entries()) {
      if (leaf.node.type !== 'text') continue;
      leaf.node.value = joinLeaf(leaf, leaves[index - 1]?.text ?? '', leaves[index + 1]?.text ?? '');
    }
    if (node.type !== 'mdxJsxFlowElement') return;
  }
  for (const child of node.children ?? []) joinLines(child);
}
