/** Reads the plainest YAML, in which nearly all front matter is written: a key or an item a line, in words or in quotes. */
import { forbiddenKeys, maxDepth } from './yamlLines';
import type { YamlEntry, YamlNode } from './yamlTree';

/** A line without its list mark stands two columns further in. */
type Line = {
  readonly indent: number;
  readonly isItem: boolean;
  readonly key: string | undefined;
  readonly value: string;
  /** Where the key or, without one, the value begins. */
  readonly start: number;
};

/** Lines, and up to where they have been read. */
type Reader = { readonly lines: Line[]; at: number };

/** A node of lines that stand as far in as `indent`. */
type Within = { readonly indent: number; readonly depth: number };

/** Tabs, returns and whatever else is not seen. */
const unseen = /[^\n\P{Cc}]|\ufeff/u;
const shape = /^( *)(- )?(?:([A-Za-z][\w-]*):(?: (?=[^ ])|$))?(.*)$/;

function readLine(line: string, offset: number): Line | null {
  const match = shape.exec(line);
  const [, spaces = '', mark = '', key, value = ''] = match ?? [];
  if (match === null || (key === undefined && value === '')) return null;
  const indent = spaces.length;
  return { indent, isItem: mark !== '', key, value, start: offset + indent + mark.length };
}

/** The lines of a text with their offsets; null where one is of another form. */
function readLines(text: string): Line[] | null {
  const lines: Line[] = [];
  let offset = 0;
  for (const written of text.replace(/\n$/, '').split('\n')) {
    const line = readLine(written, offset);
    if (line === null) return null;
    lines.push(line);
    offset += written.length + 1;
  }
  return lines;
}

const quoted = /^(?:"[^"\\]*"|'[^']*')$/;
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
/** What begins like words and holds neither a second key nor a comment. */
const words = /^[^-?:,[\]{}#&*!|>'"%@` ](?:[^:# ]|:(?=[^ ])|(?<! )#| (?=[^ #]))*$/;
/** What may be a number, a truth or nothing in some notation. */
const ambiguous = /^(?:[-+.\d][-+.\w]*|~|null|true|false)$/i;

/** Undefined where only a parser can tell. */
function readScalar(written: string): string | number | boolean | undefined {
  if (quoted.test(written)) return written.slice(1, -1);
  if (number.test(written)) return Number(written);
  if (written === 'true' || written === 'false') return written === 'true';
  return words.test(written) && !ambiguous.test(written) ? written : undefined;
}

function scalarAt(start: number, written: string): YamlNode | null {
  const value = readScalar(written);
  return value === undefined ? null : { kind: 'scalar', start, end: start + written.length, value };
}

/** What a key without a value holds: lines further in, or items no further in than the key. */
function readBelow(reader: Reader, { indent, depth }: Within): YamlNode | null {
  const next = reader.lines[reader.at];
  if (next === undefined || next.indent < indent) return null;
  const within = { indent: next.indent, depth: depth + 1 };
  if (next.isItem) return readList(reader, within);
  return next.indent > indent ? readMap(reader, within) : null;
}

function readMap(reader: Reader, within: Within): YamlNode | null {
  const entries = new Map<string, YamlEntry>();
  const first = reader.lines[reader.at];
  let line = first;
  while (line !== undefined && line.indent === within.indent && !line.isItem) {
    const { key, value, start } = line;
    if (key === undefined || entries.has(key) || forbiddenKeys.has(key) || ambiguous.test(key)) return null;
    reader.at += 1;
    const node = value === '' ? readBelow(reader, within) : scalarAt(start + key.length + 2, value);
    if (node === null) return null;
    entries.set(key, { keyStart: start, node });
    line = reader.lines[reader.at];
  }
  const isOver = (line?.indent ?? 0) <= within.indent && within.depth <= maxDepth;
  return isOver && first !== undefined ? { kind: 'map', start: first.start, entries } : null;
}

function readItem(reader: Reader, line: Line, { indent, depth }: Within): YamlNode | null {
  if (line.key !== undefined) {
    reader.lines[reader.at] = { ...line, indent: indent + 2, isItem: false };
    return readMap(reader, { indent: indent + 2, depth: depth + 1 });
  }
  reader.at += 1;
  return scalarAt(line.start, line.value);
}

function readList(reader: Reader, within: Within): YamlNode | null {
  const items: YamlNode[] = [];
  const first = reader.lines[reader.at];
  let line = first;
  while (line?.indent === within.indent && line.isItem) {
    const item = readItem(reader, line, within);
    if (item === null) return null;
    items.push(item);
    line = reader.lines[reader.at];
  }
  const isOver = (line?.indent ?? 0) <= within.indent && within.depth <= maxDepth;
  return isOver && first !== undefined ? { kind: 'list', start: first.start - 2, items } : null;
}

/**
 * The nodes of a text, the very same that a parser of all YAML finds; null where any of it is less plain. Without this
 * the front matter took a ninth of the time of checking a report.
 */
export function readPlainYaml(text: string): YamlNode | null {
  const lines = unseen.test(text) ? null : readLines(text);
  if (lines === null) return null;
  const reader: Reader = { lines, at: 0 };
  const within = { indent: 0, depth: 1 };
  const root = lines[0]?.isItem === true ? readList(reader, within) : readMap(reader, within);
  return reader.at === lines.length ? root : null;
}
