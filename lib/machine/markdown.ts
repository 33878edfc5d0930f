/** Writes plain blocks as Markdown that any reader of CommonMark with tables understands. */
import type { BlockContent, Nodes, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { settleEdges } from './emphasisEdges';

/** GitHub strikes out what stands between tildes: 5~10家，20~30项. */
const options: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  fences: true,
  rule: '-',
  listItemIndent: 'one',
  unsafe: [{ character: '~', inConstruct: 'phrasing' }],
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
};

/** Emphasis closes where it should. */
function settle(node: Nodes): Nodes {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return { ...node, children: settleEdges(node.children) };
  if ('children' in node) return Object.assign({}, node, { children: node.children.map(settle) });
  return node;
}

/** The blocks as a text that ends in a line break. */
export const markdown = (blocks: readonly (BlockContent | RootContent)[]): string =>
  toMarkdown(settle({ type: 'root', children: [...blocks] }), options);
