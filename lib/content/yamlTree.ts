/** What a YAML text holds as nodes that know where they stand, whoever has read it. */
import { type Document, isMap, isScalar, isSeq } from 'yaml';

/** Offsets count from the first character of the text; a quoted scalar begins and ends with its marks. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly start: number; readonly end: number; readonly value: unknown }
  | { readonly kind: 'list'; readonly start: number; readonly items: readonly (YamlNode | null)[] }
  | { readonly kind: 'map'; readonly start: number; readonly entries: ReadonlyMap<unknown, YamlEntry> };

/** A key of a map and what it holds. */
export type YamlEntry = { readonly keyStart: number; readonly node: YamlNode | null };

type Node = NonNullable<Document['contents']>;

function entriesOf(node: Node): Map<unknown, YamlEntry> {
  const entries = new Map<unknown, YamlEntry>();
  for (const { key, value } of isMap(node) ? node.items : [])
    if (isScalar(key) && !entries.has(key.value))
      entries.set(key.value, { keyStart: key.range?.[0] ?? 0, node: nodeOf(value) });
  return entries;
}

function nodeOf(node: unknown): YamlNode | null {
  if (isScalar(node) && node.range) {
    const [start, end] = node.range;
    return { kind: 'scalar', start, end, value: node.value };
  }
  if (isSeq(node) && node.range) return { kind: 'list', start: node.range[0], items: node.items.map(nodeOf) };
  return isMap(node) && node.range ? { kind: 'map', start: node.range[0], entries: entriesOf(node) } : null;
}

/** The nodes of a text that the parser has read; of a key given twice the first counts. */
export const treeOf = (document: Document): YamlNode | null => nodeOf(document.contents);

/** The node at the end of a path, or null. */
export function nodeAt(root: YamlNode | null, path: readonly PropertyKey[]): YamlNode | null {
  let node = root;
  for (const step of path) {
    if (node === null || node.kind === 'scalar') return null;
    if (node.kind === 'map') node = node.entries.get(step)?.node ?? null;
    else node = typeof step === 'number' ? (node.items[step] ?? null) : null;
  }
  return node;
}

/** The plain value of a node. */
export function dataOf(node: YamlNode | null): unknown {
  if (node === null) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(dataOf);
  return Object.fromEntries(Array.from(node.entries, ([key, entry]) => [key, dataOf(entry.node)]));
}
