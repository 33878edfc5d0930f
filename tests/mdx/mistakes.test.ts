/** The commonest slips of editors are answered with what to write instead, where they were made. */
import { describe, expect, it } from 'vitest';
import { checkBody } from '#lib/mdx/checkBody';
import { headingMistakes, mistakes } from './mistakenBodies';

const problemsOf = (source: string, sectionIds: readonly string[] = []) =>
  checkBody({ file: 'zh.mdx', source, bodyLine: 1, sectionIds, locale: 'zh' }).problems;

const places = (source: string, sectionIds: readonly string[] = []) =>
  problemsOf(source, sectionIds).map(({ rule, line, column }) => [rule, line, column]);

describe('a slip', () => {
  it.each([...mistakes])('%j is told at its place', (source, rule, line, column) => {
    expect(places(source)).toContainEqual([rule, line, column]);
  });

  it.each([...headingMistakes])(
    'of headings, %j, is told at its place',
    (source, sectionIds, rule, line, column) => {
      expect(places(source, sectionIds)).toContainEqual([rule, line, column]);
    },
  );

  it('names both counts when headings and sections differ', () => {
    const [extra] = problemsOf('## 甲\n\n## 乙\n\n## 丙\n', ['a']);
    expect(extra?.message).toEqual({
      zh: '正文有 3 个 ## 小标题，文件开头的 sections 只列了 1 个；从这一个起对不上。',
      en: 'The body has 3 ## headings but sections in the frontmatter lists 1; they part from this one on.',
    });
  });

  it('does not hide the others', () => {
    expect(places('温度 <5\n\n<!-- 甲 -->\n\n{变 量} <Foo />\n\n[乙](http://a.cn)\n\n# 丙\u200b\n')).toEqual([
      ['mdx/bare-less-than', 1, 4],
      ['mdx/html-comment', 3, 1],
      ['mdx/expression', 5, 1],
      ['mdx/unknown-component', 5, 7],
      ['mdx/url-scheme', 7, 1],
      ['mdx/heading-1', 9, 1],
      ['text/invisible', 9, 4],
    ]);
  });

  it('says what to write instead', () => {
    const hints = problemsOf('温度 <5 度\n').map((problem) => problem.hint);
    expect(hints).toEqual([
      {
        zh: '写成“小于”、全角“＜”，或加反斜杠：\\<5',
        en: 'Write “less than”, or put a backslash before it: \\<5',
      },
    ]);
  });
});
