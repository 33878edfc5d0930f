/** Puts an outlined body together as the tree that is compiled: sections, and in them blocks. */
import type { Locale } from '#lib/site/locale';
import { markLanguages } from './markLanguages';
import type { OutlineBlock, OutlineSection } from './outlineBody';
import type { Attribute, BodyNode } from './tree';
import { literalAttribute } from './writeLiteral';

const text = (name: string, value: string): Attribute => ({ type: 'mdxJsxAttribute', name, value });

const element = (name: string, attributes: Attribute[], children: BodyNode[]): BodyNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes,
  children,
});

function blockElement({ id, kind, node }: OutlineBlock): BodyNode {
  const component = kind === 'component' ? [text('component', node.name ?? '')] : [];
  return element('Block', [text('id', id), text('kind', kind), ...component], [node]);
}

function sectionElement({ id, n, heading, blocks }: OutlineSection): BodyNode {
  const children = [...(heading === null ? [] : [heading]), ...blocks.map(blockElement)];
  return element('Section', [text('id', id), literalAttribute('n', n)], children);
}

/**
 * `<Section id n>` for each section: its `h2` first, then a `<Block id kind component?>` round each block.
 * Link definitions follow, since references are resolved after this.
 */
export function assembleBody(root: BodyNode, outline: readonly OutlineSection[], locale: Locale): BodyNode {
  const definitions = listDefinitions(root);
  const sections = outline.map((section) => markLanguages(sectionElement(section), locale));
  return { type: 'root', children: [...sections, ...definitions] };
}

const listDefinitions = (node: BodyNode): BodyNode[] =>
  node.type === 'definition' ? [node] : (node.children ?? []).flatMap(listDefinitions);
