/** Parses YAML 1.2 into plain values with the place of every key and value; no tags, anchors or merging. */
import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { Checked, ContentProblem, Place } from '#lib/site/problem';
import { readPlainYaml } from './plainYaml';
import { wordYamlError } from './wordYamlError';
import { findLineProblems, forbiddenKeys, maxDepth, type YamlText } from './yamlLines';
import { yamlProblems } from './yamlProblems';
import { dataOf, nodeAt, treeOf, type YamlNode } from './yamlTree';

export type YamlPath = readonly PropertyKey[];

/** Values as plain data, and where each stands in the file. */
export type Yaml = {
  readonly data: unknown;
  /** The place of a value; of the nearest value around it when it is not there. */
  readonly placeOf: (path: YamlPath) => Place;
  /** Where the first character of a text stands that is written as it reads, on one line; null for any other value. */
  readonly unbrokenPlaceOf: (path: YamlPath) => Place | null;
  /** The place of the key a map holds; of the map's own place when it holds no such key. */
  readonly keyPlaceOf: (path: YamlPath) => Place;
};

const sizeLimit = 256;

type Source = YamlText & { readonly counter: LineCounter };

function placeAt({ file, firstLine, counter }: Source, offset: number): Place {
  const { line, col } = counter.linePos(offset);
  return { file, line: line + firstLine - 1, column: col };
}

const startOf = (node: unknown): number => (isNode(node) && node.range ? node.range[0] : 0);

/** Keys and indexes only; anything else a schema reports has no place of its own. */
function offsetOf(root: YamlNode | null, path: YamlPath): number {
  const node = nodeAt(root, path);
  return node !== null || path.length === 0 ? (node?.start ?? 0) : offsetOf(root, path.slice(0, -1));
}

function keyOffsetOf(root: YamlNode | null, path: YamlPath): number {
  const map = nodeAt(root, path.slice(0, -1));
  const entry = map?.kind === 'map' ? map.entries.get(path.at(-1)) : undefined;
  return entry?.keyStart ?? offsetOf(root, path);
}

/** Where the anchor or tag before a node begins; both stand before the offset of the node itself. */
function propertyPlace(source: Source, node: Node): Place {
  const offset = startOf(node);
  const properties = /(?:[!&]\S*\s*){1,2}$/.exec(source.text.slice(Math.max(0, offset - 200), offset));
  return placeAt(source, offset - (properties?.[0].length ?? 0));
}

function nodeProblem(source: Source, node: Node, depth: number): ContentProblem | null {
  if (isAlias(node)) return yamlProblems.alias(placeAt(source, startOf(node)));
  if ('anchor' in node && node.anchor !== undefined) return yamlProblems.alias(propertyPlace(source, node));
  if (node.tag !== undefined) return yamlProblems.tag(propertyPlace(source, node));
  if (!isCollection(node) || depth <= maxDepth) return null;
  return yamlProblems.depth(placeAt(source, startOf(node)), maxDepth);
}

function keyProblem(source: Source, key: unknown): ContentProblem | null {
  const isPlain = isScalar(key) && typeof key.value === 'string' && !forbiddenKeys.has(key.value);
  return isPlain ? null : yamlProblems.key(placeAt(source, startOf(key)));
}

/** What plain data has no use for and could hide something: aliases, tags, odd keys, deep nesting. */
function structureProblems(source: Source, document: Document): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const walk = (node: unknown, depth: number): void => {
    const problem = isPair(node)
      ? keyProblem(source, node.key)
      : isNode(node)
        ? nodeProblem(source, node, depth)
        : null;
    if (problem !== null) problems.push(problem);
    if (problem !== null && (isPair(node) || depth > maxDepth)) return;
    if (isPair(node)) for (const part of [node.key, node.value]) walk(part, depth);
    if (isCollection(node)) for (const item of node.items) walk(item, depth + 1);
  };
  walk(document.contents, 1);
  return problems;
}

/** Plain words begin where their value does, quoted ones after the mark. */
function unbrokenOffsetOf(root: YamlNode | null, text: string, path: YamlPath): number | null {
  const node = nodeAt(root, path);
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return null;
  const written = text.slice(node.start, node.end);
  if (written === node.value) return node.start;
  return written.slice(1, -1) === node.value ? node.start + 1 : null;
}

const toYaml = (source: Source, root: YamlNode | null, data: unknown): Yaml => ({
  data,
  placeOf: (path) => placeAt(source, offsetOf(root, path)),
  unbrokenPlaceOf: (path) => {
    const offset = unbrokenOffsetOf(root, source.text, path);
    return offset === null ? null : placeAt(source, offset);
  },
  keyPlaceOf: (path) => placeAt(source, keyOffsetOf(root, path)),
});

function parse(source: Source): Checked<Yaml> {
  const document = parseDocument(source.text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const worded = document.errors.map((error) => wordYamlError(source, error));
  const structure = structureProblems(source, document);
  const isReadable = structure.length === 0 && document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  const problems = structure.length > 0 ? structure : worded;
  return {
    value: isReadable ? toYaml(source, treeOf(document), document.toJS({ maxAliasCount: 0 })) : null,
    problems,
  };
}

function countLines(text: string): LineCounter {
  const counter = new LineCounter();
  for (let start = 0; start >= 0; ) {
    counter.addNewLine(start);
    const end = text.indexOf('\n', start);
    start = end < 0 ? -1 : end + 1;
  }
  return counter;
}

/** Values and places of a YAML text; with problems that leave it readable, both. */
export function parseYaml(yaml: YamlText): Checked<Yaml> {
  const place = { file: yaml.file, line: yaml.firstLine, column: 1 };
  if (yaml.text.length > sizeLimit * 1024)
    return { value: null, problems: [yamlProblems.tooLong(place, sizeLimit)] };
  const lines = findLineProblems(yaml);
  if (lines.length > 0) return { value: null, problems: lines };
  const source = { ...yaml, counter: countLines(yaml.text) };
  const plain = readPlainYaml(yaml.text);
  if (plain !== null) return { value: toYaml(source, plain, dataOf(plain)), problems: [] };
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: null, problems: [yamlProblems.depth(place, maxDepth)] };
  }
}
