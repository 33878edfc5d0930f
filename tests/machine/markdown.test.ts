/** Markdown says what its blocks say to any reader of plain CommonMark with tables. */
import fc from 'fast-check';
import type { BlockContent, Nodes, PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { markdown } from '#lib/machine/markdown';
import { tables } from '#lib/mdx/tables';

/** Neither MDX nor the dialect that mends emphasis in Chinese: what a stranger has. */
const parse = (source: string): Nodes => unified().use(remarkParse).use(tables).parse(source);

/** Every word of a tree, blocks and cells apart. */
function wordsOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  const inside = 'children' in node ? node.children.map(wordsOf).join('') : '';
  return ['paragraph', 'heading', 'tableCell'].includes(node.type) ? `${inside}¶` : inside;
}

/** The emphasised words, without the punctuation at their edges. */
function strongWords(node: Nodes): string[] {
  if (node.type === 'strong') return [wordsOf(node).replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')];
  return 'children' in node ? node.children.flatMap(strongWords) : [];
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

/** Chinese, English, and everything that means something in Markdown, HTML or JSX. */
const pieces = [
  ...'中文，。“”《》〔〕—…！',
  ...'*_`~#>+-=|\\[](){}<>&!:.1"\'',
  '1. ',
  '- ',
  '&amp;',
  '<Note>',
  '{x}',
  'www.gov.cn',
  'AI',
  ' ',
];

/** Lines of an article neither begin nor end in spaces, nor have two together. */
const words = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((line) => line !== '');

const marked: fc.Arbitrary<PhrasingContent> = fc.oneof(
  words.map(
    (value): PhrasingContent => ({ type: 'link', url: 'https://www.gov.cn/a_b', children: [text(value)] }),
  ),
  words
    // GitHub’s tables have no way to write a backslash before a bar in code.
    .filter((value) => !value.includes('\\|'))
    .map((value): PhrasingContent => ({ type: 'inlineCode', value })),
);

/** What a parser reads has words between any two marks, or it would have read them as one. */
const line = fc
  .tuple(words, fc.array(fc.tuple(marked, words), { maxLength: 2 }))
  .map(([first, rest]) => [text(first), ...rest.flatMap(([mark, after]) => [mark, text(after)])]);

const block: fc.Arbitrary<BlockContent> = fc.oneof(
  line.map((children) => paragraph(...children)),
  line.map((children): BlockContent => ({ type: 'heading', depth: 2, children })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map(
    (items): BlockContent => ({
      type: 'list',
      spread: false,
      children: items.map((children) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(...children)],
      })),
    }),
  ),
  line.map((children): BlockContent => ({ type: 'blockquote', children: [paragraph(...children)] })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map(
    (cells): BlockContent => ({
      type: 'table',
      children: [0, 1].map(() => ({
        type: 'tableRow',
        children: cells.map((children) => ({ type: 'tableCell', children })),
      })),
    }),
  ),
);

describe('Markdown', () => {
  test('read back by a plain parser has every word, and no tag or emphasis the words did not mean', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        const read = parse(markdown(blocks));
        expect(wordsOf(read)).toBe(wordsOf({ type: 'root', children: blocks }));
        expect(strongWords(read)).toEqual([]);
        expect(JSON.stringify(read)).not.toContain('"type":"html"');
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['**落实制度。**市', ['落实制度。'], '市'],
    ['“一百”后', ['“一百”'], '后'],
  ])('keeps emphasis that CommonMark would not close: %s', (_, [strong = ''], after) => {
    const blocks = [paragraph(text('前'), { type: 'strong', children: [text(strong)] }, text(after))];
    const read = parse(markdown(blocks));
    expect(wordsOf(read)).toBe(`前${strong}${after}¶`);
    expect(strongWords(read)).toEqual([strong.replace(/^[\p{P}]+|[\p{P}]+$/gu, '')]);
    expect(markdown(blocks)).not.toContain('&#');
  });

  test('leaves punctuation within emphasis where it closes there', () => {
    const blocks = [paragraph({ type: 'strong', children: [text('占15%')] }, text('，其余'))];
    expect(markdown(blocks)).toBe('**占15%**，其余\n');
  });

  test('strikes out no range of numbers in readers that know GitHub’s tildes', () => {
    expect(markdown([paragraph(text('每县5~10家，全市20~30项'))])).toBe('每县5\\~10家，全市20\\~30项\n');
  });
});
