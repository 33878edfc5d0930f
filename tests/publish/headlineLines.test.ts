/** Headlines of share images: lines end where readers pause and begin with words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setHeadline } from '#lib/publish/headlineLines';
import { lineWidth } from '#lib/publish/lineWidth';

const box = { width: 570, height: 248, lineHeight: 1.26 };
const linesOf = (title: string, locale: 'zh' | 'en' = 'zh') => setHeadline(title, box, locale).lines;

describe('a Chinese headline', () => {
  test.each([
    '揭榜挂帅：题目张榜，能者领题',
    '高新技术产业：一个季度，三个项目',
    '“多”“余”“达”“不低于”：报道里的概数怎么读',
  ])('%s is divided only where its clauses end', (title) => {
    for (const line of linesOf(title).slice(0, -1)) expect(line).toMatch(/[：，、]$/);
  });

  test.each([
    ['加强党建引领 争当科创先锋', ['加强党建引领', '争当科创先锋']],
    ['众创空间与孵化器：一个起步，一个扶持成长', ['众创空间与孵化器：', '一个起步，', '一个扶持成长']],
    ['人才', ['人才']],
  ])('%s is set by its phrases', (title, lines) => {
    expect(linesOf(title)).toEqual(lines);
  });

  test('keeps document numbers, figures with what they count, and lone characters together', () => {
    const lines = linesOf('关于印发《咸宁市科技创新规划》的通知（咸政规〔2021〕2号）共40项');
    expect(lines.filter((line) => line.includes('咸政规〔2021〕2号'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('40项'))).toHaveLength(1);
    expect(linesOf('咸宁高新区5G与AI产业园GDP增长106.4%，R&D投入强度达2.5%').join('\n')).toMatch(/产业园/);
  });

  test('that is short stands larger than one that is long', () => {
    const size = (title: string): number => setHeadline(title, box, 'zh').size;
    expect(size('人才')).toBeGreaterThan(size('企校联合创新中心：企业与高校同坐一桌'));
  });

  test('too long for any size ends in an ellipsis instead of running out', () => {
    const lines = linesOf('市科技局召开全市高新技术企业认定培训会议'.repeat(6));
    expect(lines.at(-1)).toMatch(/…$/);
  });
});

test('an English headline is broken between words, after its marks where they are', () => {
  expect(linesOf('The “Three Hundreds”: 100 each of enterprises, experts and results', 'en')[0]).toBe(
    'The “Three Hundreds”:',
  );
});

const pieces = [
  '科技',
  '创新',
  '中心',
  '，',
  '。',
  '：',
  '、',
  '”',
  '“',
  '《',
  '》',
  '（',
  '）',
  '106.4%',
  'GDP',
  ' ',
  '的',
  '？',
];

test('no line begins with a closing mark, ends with an opening one or is wider than the column', () => {
  const titles = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })
    .map((some) => `科${some.join('')}`);
  fc.assert(
    fc.property(titles, (title) => {
      const { size, lines } = setHeadline(title, box, 'zh');
      const [, ...later] = lines;
      expect(later.filter((line) => /^[，。：、”》）？%]/u.test(line))).toEqual([]);
      expect(lines.slice(0, -1).filter((line) => /[“《（]$/u.test(line))).toEqual([]);
      expect(lines.length * size * box.lineHeight).toBeLessThanOrEqual(box.height);
      for (const line of lines) expect(lineWidth(line, 'zh') * size).toBeLessThanOrEqual(box.width);
    }),
  );
});
