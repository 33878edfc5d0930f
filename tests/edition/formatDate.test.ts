/** Dates are written exactly as precisely as they are known. */
import { expect, test } from 'vitest';
import { formatDate } from '#lib/site/formatDate';
import { sectionNumeral } from '#lib/site/numerals';

test.each([
  ['2021', '2021年', '2021'],
  ['2021-07', '2021年7月', 'July 2021'],
  ['2021-07-12', '2021年7月12日', '12 July 2021'],
  ['2024-02-29', '2024年2月29日', '29 February 2024'],
  ['2021-07-12T09:30+08:00', '2021年7月12日 09:30', '12 July 2021, 09:30'],
  ['2026-12-31T23:30+08:00', '2026年12月31日 23:30', '31 December 2026, 23:30'],
])('%s is %s and %s', (date, zh, en) => {
  expect(formatDate(date, 'zh')).toBe(zh);
  expect(formatDate(date, 'en')).toBe(en);
});

test.each([
  [1, '一'],
  [4, '四'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
  [99, '九十九'],
])('section %i opens with %s', (n, han) => {
  expect(sectionNumeral(n, 'zh')).toBe(han);
  expect(sectionNumeral(n, 'en')).toBe(String(n));
});
