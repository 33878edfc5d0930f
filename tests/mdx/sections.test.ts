/** Sections and blocks: what they are called, what they say and where they stand. */
import { describe, expect, it } from 'vitest';
import type { Block } from '#lib/mdx/body';
import { checkBody } from '#lib/mdx/checkBody';

function parse(source: string, sectionIds: readonly string[] = [], bodyLine = 1) {
  const { value, problems } = checkBody({ file: 'zh.mdx', source, bodyLine, sectionIds, locale: 'zh' });
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
}

const blocksOf = (source: string): readonly Block[] => parse(source).sections.flatMap(({ blocks }) => blocks);
const textOf = (source: string): string =>
  blocksOf(source)
    .map(({ text }) => text)
    .join('|');

const article = `导语。

## 深化理论武装

第一段
续行。

- 甲
- 乙

### 分题

> 引文

## 优化**创新**生态

| 表 | 头 |
|---|---|
| 1 | 2 |

<Note kind="editor" title="编者按">
注文
</Note>

\`\`\`
码
\`\`\`
`;

describe('sections', () => {
  it('take their ids from the frontmatter in order, the lead first', () => {
    const { sections } = parse(article, ['theory', 'ecology'], 9);
    expect(sections.map(({ id, heading, line, column }) => [id, heading, line, column])).toEqual([
      ['lead', null, 9, 1],
      ['theory', '深化理论武装', 11, 1],
      ['ecology', '优化创新生态', 23, 1],
    ]);
  });

  it('number their blocks from 1, headings below ## included', () => {
    const { sections } = parse(article, ['theory', 'ecology']);
    expect(
      sections.map(({ blocks }) => blocks.map(({ id, kind, component }) => [id, kind, component])),
    ).toEqual([
      [['lead-1', 'paragraph', null]],
      [
        ['theory-1', 'paragraph', null],
        ['theory-2', 'list', null],
        ['theory-3', 'heading', null],
        ['theory-4', 'quote', null],
      ],
      [
        ['ecology-1', 'table', null],
        ['ecology-2', 'component', 'Note'],
        ['ecology-3', 'code', null],
      ],
    ]);
  });

  it('have no lead when nothing stands before the first ##', () => {
    expect(parse('## 甲\n', ['a']).sections.map(({ id }) => id)).toEqual(['a']);
  });

  it('do not count comments and link definitions as blocks', () => {
    expect(blocksOf('{/* 注 */}\n\n[甲][a]\n\n[a]: https://example.com\n').map(({ id }) => id)).toEqual([
      'lead-1',
    ]);
  });
});

describe('a block', () => {
  it.each([
    ['甲 **乙** [丙](https://example.com)', '甲 乙 丙'],
    ['甲&lt;乙 \\{丙\\} &amp; R&D', '甲<乙 {丙} & R&D'],
    ['- 甲\n- 乙\n  - 丙', '甲\n乙\n丙'],
    ['| 甲 | 乙 |\n|---|---|\n| 1 | 2 |', '甲\t乙\n1\t2'],
    ['甲\\\n乙', '甲\n乙'],
    ['`5 < 3`', '5 < 3'],
    ['<Note kind="info" title="题">甲</Note>', '题\n甲'],
    ['<Quote by="某人">甲</Quote>', '甲\n某人'],
    ['<Figure src="a.png" alt="图" caption="注" credit="摄" width={640} />', '图\n注\n摄'],
    ['<Policy title="意见" number="咸政规〔2021〕2号" />', '意见\n咸政规〔2021〕2号'],
    ['甲<Term en="open competition">揭榜挂帅</Term>乙', '甲揭榜挂帅乙'],
    ['信箱a@example.com。', '信箱a@example.com。'],
  ])('%j says %j', (source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it('knows where each of its runs stands in the file', () => {
    const [block] = parse('甲 **乙**&amp;丙\n丁\n> 戊\n', [], 5).sections[0]?.blocks ?? [];
    expect(block?.runs).toEqual([
      { text: '甲 ', line: 5, column: 1 },
      { text: '乙', line: 5, column: 5 },
      { text: '&', line: 5, column: 8 },
      { text: '丙', line: 5, column: 13 },
      { text: '丁', line: 6, column: 1 },
    ]);
  });

  it('knows where it begins and ends', () => {
    const [, block] = parse('甲\n\n乙丙\n丁\n', [], 3).sections[0]?.blocks ?? [];
    expect([block?.line, block?.column, block?.endLine, block?.endColumn]).toEqual([5, 1, 6, 2]);
  });

  it('points into text props', () => {
    const [block] = blocksOf('<Policy\n  title="意见"\n  number="咸政规〔2021〕2号"\n/>\n');
    expect(block?.runs).toEqual([
      { text: '意见', line: 2, column: 10 },
      { text: '\n', line: 3, column: 11 },
      { text: '咸政规〔2021〕2号', line: 3, column: 11 },
    ]);
  });
});

describe('links', () => {
  it('are listed with their places for the checks of the whole site', () => {
    const source =
      '见 [甲](/zh/about/)\n\n<Figure src="map.png" alt="图" />\n\n![图](b.webp) 信箱a@example.com\n';
    expect(parse(source, [], 11).links).toEqual([
      { kind: 'link', url: '/zh/about/', line: 11, column: 3 },
      { kind: 'image', url: 'map.png', line: 13, column: 9 },
      { kind: 'image', url: 'b.webp', line: 15, column: 1 },
    ]);
  });

  it('by label stand where their words do; the first definition of a label counts', () => {
    const source = '[甲]: /zh/a/\n[甲]: /zh/b/\n\n一段。\n\n见[此][甲]和[甲]。\n';
    expect(parse(source).links).toEqual([
      { kind: 'link', url: '/zh/a/', line: 6, column: 2 },
      { kind: 'link', url: '/zh/a/', line: 6, column: 9 },
    ]);
  });
});
