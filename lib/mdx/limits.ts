/** The exact limits of a parsed body; checked without recursion, so that what follows may recurse. */
import type { Report } from './reporter';
import { type BodyNode, isElement } from './tree';

const maximum = { depth: 64, tags: 5000, headings: 300 } as const;

/** Whether the tree keeps the limits; the first node beyond each is reported. */
export function checkLimits(root: BodyNode, report: Report): boolean {
  const stack = [{ node: root, depth: 0 }];
  const counts = { tags: 0, headings: 0 };
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top;
    if (isElement(node)) counts.tags += 1;
    if (node.type === 'heading') counts.headings += 1;
    if (depth > maximum.depth) report('mdx/too-deep', node, { limit: maximum.depth });
    else if (counts.tags > maximum.tags) report('mdx/too-many-tags', node, { limit: maximum.tags });
    else if (counts.headings > maximum.headings)
      report('mdx/too-many-headings', node, { limit: maximum.headings });
    else {
      for (const child of [...(node.children ?? [])].reverse()) stack.push({ node: child, depth: depth + 1 });
      continue;
    }
    return false;
  }
  return true;
}
