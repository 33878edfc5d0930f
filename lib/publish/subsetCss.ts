/** Cuts a stylesheet down to what one page uses. */
import type { AtRule, ChildNode, Container, Declaration, Root } from 'postcss';
import { mayMatch } from './matchSelector';
import { type PageTokens, propertiesIn } from './pageTokens';

const isProperty = (declaration: Declaration): boolean => declaration.prop.startsWith('--');

const isKeyframes = (node: ChildNode['parent'] | Container): boolean =>
  node?.type === 'atrule' && 'name' in node && String(node.name).endsWith('keyframes');

function dropRules(sheet: Root, tokens: PageTokens): void {
  sheet.walkComments((comment) => {
    comment.remove();
  });
  sheet.walkRules((rule) => {
    if (isKeyframes(rule.parent)) return;
    const selectors = rule.selectors.filter((selector) => mayMatch(selector, tokens));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selector = selectors.join(',');
  });
}

/** The custom properties some kept declaration reads, and those that these read in turn. */
function usedProperties(sheet: Root, tokens: PageTokens): Set<string> {
  const used = new Set(tokens.properties);
  const reads = new Map<string, string[]>();
  sheet.walkDecls((declaration) => {
    const names = propertiesIn(declaration.value);
    if (isProperty(declaration))
      reads.set(declaration.prop, [...(reads.get(declaration.prop) ?? []), ...names]);
    else for (const name of names) used.add(name);
  });
  sheet.walkAtRules('container', (rule) => {
    for (const name of propertiesIn(rule.params)) used.add(name);
  });
  for (const name of used) for (const read of reads.get(name) ?? []) used.add(read);
  return used;
}

function dropProperties(sheet: Root, tokens: PageTokens): void {
  const used = usedProperties(sheet, tokens);
  sheet.walkDecls((declaration) => {
    if (isProperty(declaration) && !used.has(declaration.prop)) declaration.remove();
  });
  sheet.walkAtRules('property', (rule) => {
    if (!used.has(rule.params)) rule.remove();
  });
}

const plainFallback = /var\((--[\w-]+),([^()]*)\)/g;

/** Where nothing sets a custom property, its fallback stands by itself. */
function settleFallbacks(sheet: Root): void {
  const set = new Set<string>();
  sheet.walkDecls((declaration) => {
    if (isProperty(declaration)) set.add(declaration.prop);
  });
  sheet.walkAtRules('property', (rule) => {
    set.add(rule.params);
  });
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(plainFallback, (whole, name: string, fallback: string) =>
      set.has(name) ? whole : fallback.trim(),
    );
  });
}

/** The same declaration again, as prefixing leaves it. */
function dropRepeated(sheet: Root): void {
  sheet.walkDecls((declaration) => {
    const last = declaration.next();
    if (last?.type === 'decl' && last.toString() === declaration.toString()) declaration.remove();
  });
}

function dropKeyframes(sheet: Root): void {
  const words = new Set<string>();
  sheet.walkDecls((declaration) => {
    if (isProperty(declaration) || declaration.prop.includes('animation'))
      for (const word of declaration.value.split(/[\s,]+/)) words.add(word);
  });
  sheet.walkAtRules(/keyframes$/, (rule) => {
    if (!words.has(rule.params)) rule.remove();
  });
}

/** A block left empty; `@layer a, b;` has no block and says the order of the layers. */
const isEmpty = (node: ChildNode): node is AtRule =>
  (node.type === 'atrule' || node.type === 'rule') && node.nodes !== undefined && node.nodes.length === 0;

function dropEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'atrule' || node.type === 'rule') dropEmpty(node);
    if (isEmpty(node)) node.remove();
  }
}

/** The rules of `sheet` that could apply in the page, with the custom properties and keyframes these use. */
export function subsetCss(sheet: Root, tokens: PageTokens): string {
  const subset = sheet.clone();
  dropRules(subset, tokens);
  dropProperties(subset, tokens);
  settleFallbacks(subset);
  dropRepeated(subset);
  dropKeyframes(subset);
  dropEmpty(subset);
  return subset.toString().trim();
}
