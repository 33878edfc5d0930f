/** The commonest slips of editors: each with the rule it breaks and where, written by hand. */

import { chartMistakes } from './chartBodies';

const lineWithNote = '甲\n\n乙\n\n丙\n<Note kind="info">\n丁\n';

/** Body, rule, line and column. */
export const mistakes: readonly (readonly [source: string, rule: string, line: number, column: number])[] = [
  ['甲\n温度 <5 度\n', 'mdx/bare-less-than', 2, 4],
  ['甲1<2\n', 'mdx/bare-less-than', 1, 3],
  ['不足 <10家，乙\n', 'mdx/bare-less-than', 1, 4],
  ['甲 <，乙\n', 'mdx/bare-less-than', 1, 3],
  ['甲\n\n乙 {变量} 丙\n', 'mdx/expression', 3, 3],
  ['甲 {3 到 5} 乙\n', 'mdx/expression', 1, 3],
  ['甲 {没有结束\n', 'mdx/expression', 1, 3],
  ['甲 {外 {内} 没有结束\n', 'mdx/expression', 1, 3],
  ['甲\n<!-- 备注 -->\n乙\n', 'mdx/html-comment', 2, 1],
  ['见 <https://www.gov.cn/> 页\n', 'mdx/autolink', 1, 3],
  ['信 <a@example.com>\n', 'mdx/autolink', 1, 3],
  ['甲<br>乙\n', 'mdx/unclosed-tag', 1, 2],
  [lineWithNote, 'mdx/unclosed-tag', 6, 1],
  ['- <Note kind="info">\n\n乙\n', 'mdx/unclosed-tag', 1, 3],
  ['甲</Note>\n', 'mdx/stray-closing-tag', 1, 2],
  ['<Note kind="info" title="甲>乙</Note>\n', 'mdx/unclosed-quote', 1, 25],
  ['<Note kind=info>乙</Note>\n', 'mdx/syntax', 1, 1],
  ['<Note kind=“info”>乙</Note>\n', 'mdx/wide-mark', 1, 12],
  ['<Note kind＝"info">乙</Note>\n', 'mdx/wide-mark', 1, 11],
  ['<Note kind="信息">乙</Note>\n', 'mdx/prop-value', 1, 7],
  ['<Note kind>乙</Note>\n', 'mdx/prop-value', 1, 7],
  ['<Note title="甲">乙</Note>\n', 'mdx/prop-missing', 1, 1],
  ['<Note kind="info" kind="editor">乙</Note>\n', 'mdx/prop-duplicate', 1, 19],
  ['<Note kind="info" level="2">乙</Note>\n', 'mdx/prop-unknown', 1, 19],
  ['<Note kind="info"></Note>\n', 'mdx/children-missing', 1, 1],
  ['<Figure src="a.png" alt="甲">乙</Figure>\n', 'mdx/children-unexpected', 1, 1],
  ['<Figure src="a.png" />\n', 'mdx/prop-missing', 1, 1],
  ['甲\n\n<Term>\n- 乙\n</Term>\n', 'mdx/children-inline', 3, 1],
  ['甲 <Note kind="info">乙</Note> 丙\n', 'mdx/component-place', 1, 3],
  ['<summary>甲</summary>\n', 'mdx/component-place', 1, 1],
  ['<Policy title="甲" number="咸政规[2021]2号" />\n', 'mdx/prop-value', 1, 19],
  ['<Policy title="甲" number="咸政规【2021】2号" />\n', 'mdx/prop-value', 1, 19],
  ['甲\n\n---\n\n乙\n', 'mdx/thematic-break', 3, 1],
  ['甲[^1]\n\n[^1]: 乙\n', 'mdx/footnote', 1, 2],
  ['甲[^1]\n\n[^1]: 乙 丙\n', 'mdx/footnote', 3, 1],
  ['甲，见注[^注]\n', 'mdx/footnote', 1, 5],
  ['- [ ] 甲\n', 'mdx/task-list', 1, 1],
  ['1. 甲\n2. [x] 乙\n', 'mdx/task-list', 2, 1],
  ['甲 ~~乙~~ 丙\n', 'mdx/strikethrough', 1, 3],
  ['~~**甲**~~\n', 'mdx/strikethrough', 1, 1],
  ['![](a.png)\n', 'mdx/image-alt', 1, 1],
  ['![甲][a]\n\n[a]: https://example.com\n', 'mdx/image-reference', 1, 1],
  ['甲 [](https://example.com)\n', 'mdx/link-empty', 1, 3],
  ...chartMistakes,
];

/** Body, the frontmatter's section ids, rule, line and column. */
export const headingMistakes: readonly (readonly [
  source: string,
  sectionIds: readonly string[],
  rule: string,
  line: number,
  column: number,
])[] = [
  ['# 甲\n', [], 'mdx/heading-1', 1, 1],
  ['## 甲\n\n##### 乙\n', ['a'], 'mdx/heading-level', 3, 1],
  ['## 甲\n\n#### 乙\n', ['a'], 'mdx/heading-level', 3, 1],
  ['### 甲\n', [], 'mdx/heading-level', 1, 1],
  ['- ## 甲\n', [], 'mdx/heading-place', 1, 3],
  ['##\n', ['a'], 'mdx/heading-empty', 1, 1],
  ['## 甲\n\n乙\n\n## 丙\n', ['a'], 'mdx/section-extra', 5, 1],
  ['## 甲\n\n乙', ['a', 'b'], 'mdx/section-missing', 3, 2],
];
