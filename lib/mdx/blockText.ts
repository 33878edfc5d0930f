/** Takes from a block the words a reader sees, each run with its place in the source. */
import { isChartName, rowsProps } from '#lib/site/chartProps';
import type { Locale } from '#lib/site/locale';
import type { TextRun } from './body';
import { chartRuns } from './chartRuns';
import { findElement } from './htmlElements';
import type { Attribute, BodyNode } from './tree';

/** What the words are read from, and the language they are in. */
export type TextSource = { readonly source: string; readonly locale: Locale };

/** A run of words and the offset in the body at which its first character stands. */
export type OffsetRun = Pick<TextRun, 'text' | 'unseen'> & { readonly offset: number };

/** The words of a picture for those who do not see it. */
const unseen = (runs: readonly OffsetRun[]): OffsetRun[] => runs.map((run) => ({ ...run, unseen: true }));

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

const entityAt = (source: string, offset: number): string => {
  entity.lastIndex = offset;
  return entity.exec(source)?.[0] ?? '';
};

/** From where the source and the words part, the offset at which they meet again, and how far a character reaches. */
function resume(source: string, offset: number, character: string): [at: number, next: number] {
  const reference = entityAt(source, offset);
  if (reference !== '') return [offset, offset + reference.length];
  if (source[offset] === '\\' && source.startsWith(character, offset + 1))
    return [offset + 1, offset + 1 + character.length];
  if (character === ' ' && source[offset] === '\n') return [offset, offset + 1];
  const gap = /^[\s>]+/.exec(source.slice(offset, offset + 200))?.[0].length ?? 0;
  const met = offset + gap;
  return source.startsWith(character, met) ? [met, met + character.length] : [offset, offset];
}

/** Whether the next of the words, `&` of an entity that is meant as such included, stands at an offset. */
function matches(source: string, offset: number, text: string, index: number, character: string): boolean {
  if (!source.startsWith(character, offset)) return false;
  return character !== '&' || text.startsWith(entityAt(source, offset), index);
}

/** Cuts words into runs that stand unbroken in the source, from the offset at which they begin. */
export function alignRuns(text: string, source: string, from: number): OffsetRun[] {
  const isUnbroken = !text.includes('&') && source.startsWith(text, from);
  if (isUnbroken) return text === '' ? [] : [{ text, offset: from }];
  const runs: OffsetRun[] = [];
  let run = '';
  let start = from;
  let offset = from;
  let index = 0;
  const flush = () => {
    if (run !== '') runs.push({ text: run, offset: start });
    run = '';
    start = offset;
  };
  for (const character of text) {
    if (matches(source, offset, text, index, character)) {
      offset += character.length;
      run += character;
    } else {
      flush();
      [start, offset] = resume(source, offset, character);
      run = character;
      if (offset !== start + character.length) flush();
    }
    index += character.length;
  }
  flush();
  return runs;
}

const startOf = (node: { position?: BodyNode['position'] }): number => node.position?.start.offset ?? 0;

/** Text within a line that lost its position is found after what came before it. */
const begin = (node: BodyNode, source: string, after: number): number =>
  node.position?.start.offset ?? Math.max(after, source.indexOf((node.value ?? '').slice(0, 20), after));

function attributeRuns(at: Attribute | undefined, source: string): OffsetRun[] {
  if (typeof at?.value !== 'string') return [];
  const equals = source.indexOf('=', startOf(at));
  const quote = /["']/.exec(source.slice(equals, equals + 20))?.index ?? 0;
  return alignRuns(at.value, source, equals + quote + 1);
}

const separators: Record<string, string> = {
  list: '\n',
  listItem: '\n',
  blockquote: '\n',
  table: '\n',
  tableRow: '\t',
  mdxJsxFlowElement: '\n',
};

/** Pieces of several parts, with a separator placed where each next part begins. */
function join(parts: readonly OffsetRun[][], separator: string): OffsetRun[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) =>
      index === 0 || separator === '' ? part : [{ text: separator, offset: part[0]?.offset ?? 0 }, ...part],
    );
}

function childRuns(node: BodyNode, from: TextSource): OffsetRun[] {
  let after = startOf(node);
  const parts = (node.children ?? []).map((child) => {
    const runs = listRuns(child, from, after);
    const last = runs.at(-1);
    if (last !== undefined) after = last.offset + last.text.length;
    return runs;
  });
  return join(parts, separators[node.type] ?? '');
}

function elementRuns(node: BodyNode, from: TextSource): OffsetRun[] {
  const { source, locale } = from;
  if (node.name === 'br') return [{ text: '\n', offset: startOf(node) }];
  const data = isChartName(node.name) ? rowsProps[node.name] : null;
  const parts = (findElement(node.name)?.text ?? []).map((name) => {
    if (name === 'children') return childRuns(node, from);
    if (name === data) return chartRuns(node, source, locale);
    const runs = attributeRuns(
      node.attributes?.find((at) => at.name === name),
      source,
    );
    return name === 'alt' ? unseen(runs) : runs;
  });
  return join(parts, '\n');
}

function codeOffset(node: BodyNode, source: string): number {
  const at = source.indexOf(
    (node.value ?? '').split('\n')[0] ?? '',
    startOf(node) + (node.type === 'code' ? 3 : 1),
  );
  return Math.max(at, startOf(node));
}

/** The words of a node in reading order; `after` is where the words before it ended. */
export function listRuns(node: BodyNode, from: TextSource, after = startOf(node)): OffsetRun[] {
  const { source } = from;
  switch (node.type) {
    case 'text':
      return alignRuns(node.value ?? '', source, begin(node, source, after));
    case 'code':
    case 'inlineCode':
      return alignRuns(node.value ?? '', source, codeOffset(node, source));
    case 'break':
      return [{ text: '\n', offset: startOf(node) }];
    case 'image':
      return unseen(alignRuns(node.alt ?? '', source, startOf(node) + 2));
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementRuns(node, from);
    default:
      return childRuns(node, from);
  }
}
