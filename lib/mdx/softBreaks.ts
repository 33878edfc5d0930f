/** Joins lines of one paragraph: inside Chinese a line break is nothing, elsewhere it is a space. */
import type { Locale } from '#lib/site/locale';
import type { BodyNode } from './tree';

/** Han, or punctuation that takes a full width; quotes and dashes do so in Chinese text only. */
const wide = {
  zh: /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6“”‘’…—·]/u,
  en: /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u,
} as const satisfies Record<Locale, RegExp>;

const lastCharacter = (text: string): string => [...text.slice(-2)].at(-1) ?? '';
const firstCharacter = (text: string): string => [...text.slice(0, 2)][0] ?? '';

type Leaf = { node: BodyNode; text: string };

/** The words of a paragraph in order; code and images are opaque, a hard break ends a line. */
function listLeaves(node: BodyNode, leaves: Leaf[]): Leaf[] {
  if (node.type === 'text') leaves.push({ node, text: node.value ?? '' });
  else if (node.children === undefined) leaves.push({ node, text: node.value ?? '\u200b' });
  for (const child of node.children ?? []) listLeaves(child, leaves);
  return leaves;
}

function joinLeaf({ node, text }: Leaf, around: readonly [string, string], locale: Locale): string {
  if (node.type !== 'text' || !text.includes('\n')) return text;
  return text.replace(/[ \t]*\n[ \t]*/g, (match, offset: number) => {
    const left = lastCharacter(text.slice(0, offset)) || lastCharacter(around[0]);
    const right = firstCharacter(text.slice(offset + match.length)) || firstCharacter(around[1]);
    return wide[locale].test(left) || wide[locale].test(right) ? '' : ' ';
  });
}

/** Joins the lines of every paragraph, cell and heading under a node, in place. */
export function joinLines(node: BodyNode, locale: Locale): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'mdxJsxFlowElement') {
    const leaves = listLeaves(node, []);
    for (const [index, leaf] of leaves.entries()) {
      if (leaf.node.type !== 'text') continue;
      const around = [leaves[index - 1]?.text ?? '', leaves[index + 1]?.text ?? ''] as const;
      leaf.node.value = joinLeaf(leaf, around, locale);
    }
    if (node.type !== 'mdxJsxFlowElement') return;
  }
  for (const child of node.children ?? []) joinLines(child, locale);
}
