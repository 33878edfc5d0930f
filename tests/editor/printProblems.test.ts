/** Problems as people, programs and GitHub read them. */
import { expect, test } from 'vitest';
import { cellWidth } from '#lib/editor/cellWidth';
import { printProblems } from '#lib/editor/printProblems';
import type { ContentProblem } from '#lib/site/problem';

const problem = (changes: Partial<ContentProblem> = {}): ContentProblem => ({
  file: 'content/a.mdx',
  line: 2,
  column: 8,
  rule: 'field/choice',
  severity: 'error',
  message: { zh: '不对。', en: 'Wrong.' },
  hint: { zh: '改。', en: 'Mend it.' },
  ...changes,
});

test('text puts the caret under the character, two cells for each Han before it', () => {
  const readLine = () => '标题: 甲乙x: "值"';
  const text = printProblems([problem()], 'text', { readLine, fileCount: 2 });
  expect(text).toBe(`content/a.mdx:2:8 field/choice (错误 error)
  不对。
  Wrong.
  | 标题: 甲乙x: "值"
  | ${' '.repeat(11)}^
  → 改。
  → Mend it.

检查了 2 个文件：1 个错误，0 个提醒。
Checked 2 files: 1 error, 0 warnings.
`);
});

test('a long line is shown around the column', () => {
  const readLine = () => `${'字'.repeat(300)}错${'字'.repeat(300)}`;
  const lines = printProblems([problem({ column: 301 })], 'text', { readLine }).split('\n');
  const [source = '', caret = ''] = lines.slice(3);
  const at = cellWidth(caret.slice(0, -1));
  const before = [...source].findIndex((_, index) => cellWidth([...source].slice(0, index).join('')) === at);
  expect([...source][before]).toBe('错');
  expect(cellWidth(source)).toBeLessThan(110);
});

test.each([
  ['abc', 3],
  ['标题', 4],
  ['ａ：', 4],
  ['👩‍🔬', 2],
  ['e\u0301', 1],
  ['𠮷', 2],
])('%s takes %i cells', (text, cells) => {
  expect(cellWidth(text)).toBe(cells);
});

test('JSON has the keys of the contract and no others, sorted by place', () => {
  const later = problem({ line: 9 });
  const related = [{ file: 'b', line: 1, column: 1, message: { zh: '彼。', en: 'There.' } }];
  const parsed: unknown = JSON.parse(printProblems([later, problem({ related })], 'json'));
  expect(parsed).toEqual([{ ...problem({ related }) }, { ...later }]);
  expect(JSON.parse(printProblems([], 'json'))).toEqual([]);
});

test('GitHub’s commands are escaped', () => {
  const odd = problem({ file: 'a,b:c.mdx', message: { zh: '100%\r\n', en: 'Wrong.' } });
  expect(printProblems([odd], 'github')).toBe(
    '::error file=a%2Cb%3Ac.mdx,line=2,col=8,title=field/choice::100%25%0D%0A%0AWrong.%0A改。%0AMend it.\n',
  );
});

test('GitHub gets at most ten of a kind, errors first, the tenth naming the rest', () => {
  const many = Array.from({ length: 14 }, (_, index) => problem({ line: index + 1 }));
  const lines = printProblems([problem({ severity: 'warning' }), ...many], 'github')
    .trim()
    .split('\n');
  expect(lines.length).toBe(11);
  expect(lines.filter((line) => line.startsWith('::error')).length).toBe(10);
  expect(lines[9]).toContain('content/a.mdx:10:8');
  expect(lines[9]).toContain('content/a.mdx:14:8');
  expect(lines[10]).toMatch(/^::warning/);
});
