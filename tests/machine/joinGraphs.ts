/** Joins the structured data of many pages into one graph by id, and finds what does not hold together. */

/** A JSON object of structured data. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nodes of a page's graph; none for data that is no graph of schema.org. */
export function nodesOf(document: unknown): Node[] {
  if (!isNode(document) || document['@context'] !== 'https://schema.org') return [];
  const graph = document['@graph'];
  return Array.isArray(graph) ? graph.filter(isNode) : [];
}

/** Every object within a value, itself included. */
export function within(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(within);
  return isNode(value) ? [value, ...Object.values(value).flatMap(within)] : [];
}

export const idOf = (node: unknown): string | null => {
  const id = isNode(node) ? node['@id'] : null;
  return typeof id === 'string' ? id : null;
};

/** What a property says, with every node that has an id as that id. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (!isNode(value)) return value;
  const id = idOf(value);
  return id ?? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, said(inner)]));
}

export type Joined = {
  /** Ids that some page refers to and none describes. */
  readonly dangling: readonly string[];
  /** What two pages say differently of one thing. */
  readonly contradictions: readonly string[];
  /** By id and property, the value as JSON. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

/** A node with an id and nothing else is a reference; every other describes its id. */
export function joinGraphs(documents: readonly unknown[]): Joined {
  const facts = new Map<string, Map<string, string>>();
  const named = new Set<string>();
  const contradictions: string[] = [];
  for (const node of documents.flatMap(nodesOf).flatMap(within)) {
    const id = idOf(node);
    if (id === null) continue;
    named.add(id);
    const { '@id': _, ...properties } = node;
    const known = facts.get(id) ?? new Map<string, string>();
    for (const [property, value] of Object.entries(properties)) {
      const text = JSON.stringify(said(value));
      const before = known.get(property) ?? text;
      if (before !== text) contradictions.push(`${id} ${property}: ${before} / ${text}`);
      known.set(property, text);
    }
    if (known.size > 0) facts.set(id, known);
  }
  return { dangling: [...named].filter((id) => !facts.has(id)), contradictions, facts };
}
