/** Whether a CSS selector could ever match in a page; when in doubt it could. */
import parseSelector, {
  type Attribute,
  type Node,
  type Pseudo,
  type Selector,
} from 'postcss-selector-parser';
import type { PageTokens } from './pageTokens';

/** Pseudo-elements that only form controls and the like have. */
const controls: Readonly<Record<string, readonly string[]>> = {
  '::placeholder': ['input', 'textarea'],
  '::file-selector-button': ['input'],
  '::backdrop': ['dialog'],
};

const alternatives = [':is', ':where', ':has', ':-webkit-any', ':-moz-any'];

const ownControls = (name: string): readonly string[] | undefined =>
  name.startsWith('::-webkit-') && /search|date|spin|inner|outer/.test(name) ? ['input'] : controls[name];

function mayMatchPseudo(pseudo: Pseudo, tokens: PageTokens): boolean {
  const tags = ownControls(pseudo.value);
  if (tags !== undefined) return tags.some((tag) => tokens.tags.has(tag));
  if (!alternatives.includes(pseudo.value)) return true;
  return pseudo.nodes.length === 0 || pseudo.nodes.some((selector) => selectorMay(selector, tokens));
}

/** Only of data attributes are the values known. */
const mayMatchAttribute = ({ attribute, operator, value }: Attribute, { data }: PageTokens): boolean =>
  !attribute.startsWith('data-') || operator !== '=' || data.has(`${attribute}=${value}`);

function nodeMay(node: Node, tokens: PageTokens): boolean {
  if (node.type === 'class') return tokens.classes.has(node.value);
  if (node.type === 'id') return tokens.ids.has(node.value);
  if (node.type === 'tag') return tokens.tags.has(node.value.toLowerCase());
  if (node.type === 'attribute') return mayMatchAttribute(node, tokens);
  return node.type === 'pseudo' ? mayMatchPseudo(node, tokens) : true;
}

const selectorMay = (selector: Selector, tokens: PageTokens): boolean =>
  selector.nodes.every((node) => nodeMay(node, tokens));

/** The same few hundred selectors are asked about on every page. */
const parsed = new Map<string, Selector[]>();

function parse(selector: string): Selector[] {
  const known = parsed.get(selector) ?? parseSelector().astSync(selector).nodes;
  parsed.set(selector, known);
  return known;
}

/** `selector` is one of a rule's list. */
export const mayMatch = (selector: string, tokens: PageTokens): boolean =>
  parse(selector).some((part) => selectorMay(part, tokens));
