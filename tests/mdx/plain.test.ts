/** The plain form of a body says what its blocks say, and keeps nothing of a component. */
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { checkBody } from '#lib/mdx/checkBody';
import { compileBody } from '#lib/mdx/compileBody';
import { goodBodies } from './goodBodies';

const plainOf = async (source: string, sectionIds: readonly string[] = []) =>
  (await compileBody({ file: 'zh.mdx', source, sectionIds, locale: 'zh' })).plain;

const wordsOf = (node: Nodes): string => {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};

/** Spaces and line ends part words in a text, elements do in a tree. */
const run = (text: string): string => text.replace(/\s/g, '');

/** The types mdast gives to Markdown with tables (github.com/syntax-tree/mdast). */
const markdownTypes = [
  ...['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'code', 'thematicBreak'],
  ...['table', 'tableRow', 'tableCell', 'text', 'emphasis', 'strong', 'inlineCode', 'break', 'link', 'image'],
];

const typesOf = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(typesOf) : []),
];

describe('the plain form', () => {
  it.each(goodBodies.map((body) => [...body] as const))(
    'has only what Markdown has: %s',
    async (_, source) => {
      const types = (await plainOf(source)).flatMap(typesOf);
      expect(types.filter((type) => !markdownTypes.includes(type))).toEqual([]);
    },
  );

  it.each(
    goodBodies.filter(([, source]) => !/<(?:[A-Z]|details)/.test(source)).map((body) => [...body] as const),
  )('has every word of a body without components: %s', async (_, source) => {
    const input = { file: 'zh.mdx', source, sectionIds: [], locale: 'zh', bodyLine: 1 } as const;
    const blocks = checkBody(input).value?.sections.flatMap((section) => section.blocks) ?? [];
    const words = (await plainOf(source)).map(wordsOf).join('');
    expect(run(words)).toBe(run(blocks.map(({ text }) => text).join('')));
  });

  it('opens each section with its heading', async () => {
    const plain = await plainOf('甲\n\n## 一、乙 **丙**\n\n丁\n', ['a']);
    expect(plain.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(plain.map(wordsOf)).toEqual(['甲', '一、乙 丙', '丁']);
  });

  it('makes a note a quote under its title, and a quotation one that names who spoke', async () => {
    const plain = await plainOf(
      '<Note kind="editor">\n甲\n</Note>\n\n<Quote by="某人" source="讲话">\n乙\n</Quote>\n',
    );
    expect(plain.map(({ type }) => type)).toEqual(['blockquote', 'blockquote']);
    expect(plain.map(wordsOf)).toEqual(['编者说明甲', '乙——某人，讲话']);
  });

  it('names a document with its number, issuer and address', async () => {
    const [list] = await plainOf(
      '<Policy title="若干意见" number="咸政规〔2021〕2号" issuer="市政府" url="https://www.gov.cn/a" />\n',
    );
    expect(list?.type === 'list' && list.children.map(wordsOf)).toEqual([
      '若干意见',
      '文号：咸政规〔2021〕2号',
      '发文机关：市政府',
    ]);
    expect(JSON.stringify(list)).toContain('"url":"https://www.gov.cn/a"');
  });

  it('makes a chart a table of whole amounts with title and source', async () => {
    const plain = await plainOf(
      '<BarChart title="投资" source="报道" unit="CNY" data={[{ label: "甲", value: 600000000 }, { label: "乙", value: 80000000, approximate: "more-than" }]} />\n',
    );
    expect(plain.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
    const [, table] = plain;
    expect(table?.type === 'table' && table.children.map(({ children }) => children.map(wordsOf))).toEqual([
      ['项目', '数值'],
      ['甲', '6亿元'],
      ['乙', '8000多万元'],
    ]);
    expect(plain.map(wordsOf).at(-1)).toBe('来源：报道');
  });

  it('says of a value that the editors computed it', async () => {
    const [, table] = await plainOf(
      '<LineChart title="增加值" source="报道" unit="CNY" data={[{ period: "2020-Q1", value: 2594000000, computed: true }, { period: "2021-Q1", value: 5353000000 }]} />\n',
    );
    expect(table?.type === 'table' && table.children.map(({ children }) => children.map(wordsOf))).toEqual([
      ['时期', '数值'],
      ['2020年第一季度', '25.94亿元（编者推算）'],
      ['2021年第一季度', '53.53亿元'],
    ]);
  });

  it('resolves references', async () => {
    expect(JSON.stringify(await plainOf('[甲][a]\n\n[a]: https://example.com\n'))).toContain(
      '"url":"https://example.com"',
    );
  });
});
