/** Parts of the Markdown that text files are put together from. */
import type { BlockContent, Heading, PhrasingContent } from 'mdast';

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** An address without words of its own is its own words. */
export const link = (url: string, label = url): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(label)],
});

export const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

export const heading = (depth: 1 | 2, title: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(title)],
});

/** A line for each item. */
export const list = (items: readonly PhrasingContent[][]): BlockContent => ({
  type: 'list',
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children }],
  })),
});

export const quote = (...children: BlockContent[]): BlockContent => ({ type: 'blockquote', children });
