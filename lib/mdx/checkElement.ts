/** Holds one tag to the registry: known name, right place, right content, typed literal props. */
import { z } from 'zod';
import type { Bilingual } from '#lib/site/locale';
import { nearest } from '#lib/site/nearest';
import { chartRules } from './chartRules';
import { findElement, htmlNames } from './htmlElements';
import { type Literal, readLiteral } from './literal';
import { type Component, componentNames } from './registry';
import type { Report } from './reporter';
import { type Attribute, type BodyNode, isPhrasing } from './tree';

const forbiddenProp =
  /^(?:on.*|dangerouslySetInnerHTML|style|class|className|id|name|key|ref|is|slot|children|__proto__|.*:.*)$/i;

/** A literal prop and where it stands. */
export type Prop = { readonly name: string; readonly value: Literal; readonly at: Attribute };

function reportUnknown(node: BodyNode, report: Report): void {
  const name = node.name ?? '';
  const near = nearest(name, componentNames);
  const known = componentNames.join('、');
  if (name === '') report('mdx/fragment', node, {});
  else if (/^[A-Z_$]/.test(name) || near !== null)
    report('mdx/unknown-component', node, { name, near, known });
  else report('mdx/element', node, { name, known: htmlNames.join('、') });
}

function checkPlace(node: BodyNode, element: Component, parent: BodyNode): boolean {
  if (node.name === 'summary') return parent.name === 'details';
  const flow = node.type === 'mdxJsxFlowElement';
  if (node.name === 'TermBase') return flow && parent.type === 'root';
  return element.placed === 'block' ? flow : !flow;
}

function checkContent(node: BodyNode, element: Component, report: Report): void {
  const name = node.name ?? '';
  const children = node.children ?? [];
  if (element.children === 'none' && children.length > 0) report('mdx/children-unexpected', node, { name });
  if (element.children !== 'none' && children.length === 0) report('mdx/children-missing', node, { name });
  if (element.children === 'inline' && !children.every(isPhrasing))
    report('mdx/children-inline', node, { name });
}

const readValue = (attribute: Attribute) => {
  const { value } = attribute;
  if (value === null || value === undefined) return { literal: true, value: true } as const;
  return typeof value === 'string' ? ({ literal: true, value } as const) : readLiteral(value.data?.estree);
};

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** What the registry says a prop is for. */
function helpOf(schema: z.core.$ZodType): Bilingual {
  const help: unknown = z.globalRegistry.get(schema)?.help;
  return isBilingual(help) ? help : { zh: '', en: '' };
}

/** The prop's schema when the name may be given at all; otherwise reported. */
function findSchema(
  at: Attribute,
  element: Component,
  tag: string,
  report: Report,
): z.core.$ZodType | undefined {
  const { shape } = element.props;
  const prop = at.name ?? '';
  const schema = Object.hasOwn(shape, prop) ? shape[prop] : undefined;
  if (at.type !== 'mdxJsxAttribute') report('mdx/spread', at, {});
  else if (schema !== undefined) return schema;
  else if (forbiddenProp.test(prop)) report('mdx/prop-forbidden', at, { component: tag, prop });
  else {
    const known = Object.keys(shape);
    const facts = { near: nearest(prop, known), known: known.join('、') || '—' };
    report('mdx/prop-unknown', at, { component: tag, prop, ...facts });
  }
  return undefined;
}

/** Whether the data of a chart is at fault, which is told value by value. */
const isToldByValue = (error: z.core.$ZodError | undefined): boolean =>
  error?.issues.every(
    ({ code, message }) => code === 'unrecognized_keys' || Object.hasOwn(chartRules, message),
  ) === true;

function readProp(at: Attribute, schema: z.core.$ZodType, tag: string, report: Report): Prop | null {
  const names = { component: tag, prop: at.name ?? '' };
  const read = readValue(at);
  if (!read.literal) {
    report('mdx/prop-expression', at, names);
    return null;
  }
  const { success, error } = z.safeParse(schema, read.value);
  if (success) return { name: names.prop, value: read.value, at };
  if (!isToldByValue(error)) report('mdx/prop-value', at, { ...names, help: helpOf(schema) });
  return null;
}

function checkProps(node: BodyNode, element: Component, report: Report): Prop[] {
  const component = node.name ?? '';
  const given = new Set<string>();
  const props: Prop[] = [];
  for (const at of node.attributes ?? []) {
    const schema = findSchema(at, element, component, report);
    const prop = at.name ?? '';
    if (schema === undefined) continue;
    if (given.has(prop)) report('mdx/prop-duplicate', at, { component, prop });
    given.add(prop);
    const read = readProp(at, schema, component, report);
    if (read !== null) props.push(read);
  }
  for (const [prop, schema] of Object.entries(element.props.shape)) {
    if (given.has(prop) || z.safeParse(schema, undefined).success) continue;
    report('mdx/prop-missing', node, { component, prop, help: helpOf(schema) });
  }
  return props;
}

/** The tag's entry and its good props; undefined for a tag that may not be used. All problems are reported. */
export function checkElement(
  node: BodyNode,
  parent: BodyNode,
  report: Report,
): { element: Component; props: readonly Prop[] } | undefined {
  const element = findElement(node.name);
  if (element === undefined) {
    reportUnknown(node, report);
    return undefined;
  }
  if (!checkPlace(node, element, parent)) report('mdx/component-place', node, { name: node.name ?? '' });
  checkContent(node, element, report);
  return { element, props: checkProps(node, element, report) };
}
