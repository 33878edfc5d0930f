/** Takes the words of a line out of a body's tree, with emphasis, code, links and pictures, without components. */
import type { PhrasingContent } from 'mdast';
import type { BodyNode } from './tree';

/** Where references lead, by label. */
export type Definitions = ReadonlyMap<string, BodyNode>;

/** Every definition of a body; of several with one label the first counts. */
export function listDefinitions(root: BodyNode): Definitions {
  const found = new Map<string, BodyNode>();
  const collect = (node: BodyNode): void => {
    const label = node.identifier ?? '';
    if (node.type === 'definition' && !found.has(label)) found.set(label, node);
    for (const child of node.children ?? []) collect(child);
  };
  collect(root);
  return found;
}

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

export const strong = (children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });

/** Neighbouring runs become one, as a parser would have read them. */
function joinText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') joined.splice(-1, 1, text(last.value + node.value));
    else joined.push(node);
  }
  return joined;
}

const urlOf = (node: BodyNode, definitions: Definitions): string =>
  node.url ?? definitions.get(node.identifier ?? '')?.url ?? '';

function phrasesOf(node: BodyNode, definitions: Definitions): PhrasingContent[] {
  const inside = () => plainPhrases(node.children ?? [], definitions);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ type: node.type, value: node.value ?? '' }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: inside() }];
    case 'link':
    case 'linkReference':
      return [{ type: 'link', url: urlOf(node, definitions), children: inside() }];
    case 'image':
    case 'imageReference':
      return [{ type: 'image', url: urlOf(node, definitions), alt: node.alt ?? '' }];
    default:
      return node.name === 'br' ? [{ type: 'break' }] : inside();
  }
}

/** The words of a line; what a tag within it says stays, the tag itself goes. */
export const plainPhrases = (nodes: readonly BodyNode[], definitions: Definitions): PhrasingContent[] =>
  joinText(nodes.flatMap((node) => phrasesOf(node, definitions)));
