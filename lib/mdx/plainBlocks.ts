/** Turns the outline of a body into plain blocks: nothing of a component is left but what it says. */
import type { BlockContent, Heading, ListItem, TableCell, TableRow } from 'mdast';
import type { Locale } from '#lib/site/locale';
import type { PlainBody } from '#lib/site/plainBody';
import type { OutlineSection } from './outlineBody';
import { paragraph, plainPart } from './plainParts';
import { type Definitions, plainPhrases, strong } from './plainPhrases';
import type { BodyNode } from './tree';

type Context = { readonly locale: Locale; readonly definitions: Definitions };

const inside = ({ children = [] }: BodyNode, context: Context): BlockContent[] =>
  children.flatMap((child) => blocksOf(child, context));

const phrases = ({ children = [] }: BodyNode, { definitions }: Context) =>
  plainPhrases(children, definitions);

const depths = [2, 3, 4] as const;

/** Articles have headings of three depths, `##` to `####`. */
const heading = (node: BodyNode, context: Context): Heading => ({
  type: 'heading',
  depth: depths.find((depth) => depth === node.depth) ?? 2,
  children: phrases(node, context),
});

const listItem = (node: BodyNode, context: Context): ListItem => ({
  type: 'listItem',
  spread: node.spread ?? false,
  children: inside(node, context),
});

const cell = (node: BodyNode, context: Context): TableCell => ({
  type: 'tableCell',
  children: phrases(node, context),
});

const row = ({ children = [] }: BodyNode, context: Context): TableRow => ({
  type: 'tableRow',
  children: children.map((child) => cell(child, context)),
});

function blocksOf(node: BodyNode, context: Context): BlockContent[] {
  const { children = [] } = node;
  switch (node.type) {
    case 'paragraph':
      return [paragraph(...phrases(node, context))];
    case 'heading':
      return [heading(node, context)];
    case 'blockquote':
      return [{ type: 'blockquote', children: inside(node, context) }];
    case 'code':
      return [{ type: 'code', lang: node.lang ?? null, value: node.value ?? '' }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'list': {
      const { ordered = false, start = null, spread = false } = node;
      const items = children.map((child) => listItem(child, context));
      return [{ type: 'list', ordered, start, spread, children: items }];
    }
    case 'table':
      return [
        { type: 'table', align: node.align ?? null, children: children.map((child) => row(child, context)) },
      ];
    case 'mdxJsxFlowElement':
      if (node.name === 'summary') return [paragraph(strong(phrases(node, context)))];
      return plainPart(node, inside(node, context), context.locale);
    default:
      return [];
  }
}

/** The whole body in order. Charts must have their rows. */
export const plainBlocks = (outline: readonly OutlineSection[], context: Context): PlainBody =>
  outline.flatMap((section) => [
    ...(section.heading === null ? [] : [heading(section.heading, context)]),
    ...section.blocks.flatMap(({ node }) => blocksOf(node, context)),
  ]);
