/** What changes the fingerprint of a block, and what does not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashBlock } from '#lib/bilingual/drift/hashBlock';

const same = (a: string, b: string) => expect(hashBlock(a)).toBe(hashBlock(b));
const different = (a: string, b: string) => expect(hashBlock(a)).not.toBe(hashBlock(b));

test('a fingerprint is ten hexadecimal digits', () => {
  expect(hashBlock('科技')).toMatch(/^[\da-f]{10}$/);
});

describe('no drift', () => {
  test.each([
    ['a comma for an enumeration comma', '人才，平台，项目。', '人才、平台、项目；'],
    ['ASCII for full-width punctuation', '全市，共有。', '全市,共有.'],
    ['quotation marks', '“三个一百”资源库', '「三个一百」资源库'],
    ['straight quotes', 'the “city”’s plan', 'the "city"\'s plan'],
    ['a space between Chinese and digits', '共有 311 家', '共有311家'],
    ['full-width digits', '共有３１１家', '共有311家'],
    ['a thousands separator', '1,100 mu', '1100 mu'],
    ['dashes of a range', '3—5家', '3-5家'],
    ['a wave dash of a range', '3～5家', '3~5家'],
    ['a soft break', 'one\ntwo', 'one two'],
    ['a hyphen', 'well-known', 'well known'],
    ['composed and decomposed letters', 'caf\u00e9', 'cafe\u0301'],
  ])('%s', (_, a, b) => same(a, b));
});

describe('drift', () => {
  test.each([
    ['a word', '帮助农户', '帮助农民'],
    ['a decimal point lost', '增长3.5', '增长35'],
    ['a per-cent sign lost', '占15%', '占15'],
    ['a sign', '增长-5%', '增长5%'],
    ['two numbers become one', '2020，2021年', '20202021年'],
    ['digits in brackets run together', '〔202〕12号', '〔2021〕2号'],
    ['a ratio', '3:2', '32'],
    ['two words run together', 'not able', 'notable'],
    ['a power', '10²', '102'],
    ['letter case', 'May', 'may'],
  ])('%s', (_, a, b) => different(a, b));
});

const han = fc.constantFrom(...'科技人才平台项目全市共有家');
const words = fc.string({ unit: han, minLength: 1, maxLength: 12 });
const figure = fc.integer({ min: 0, max: 9_999_999 });
const gap = fc.constantFrom(
  '',
  '，',
  '、',
  '。',
  '；',
  ' ',
  '“',
  '”',
  '（',
  '）',
  '…',
  '——',
  '\n',
  ',',
  '!',
  '\u3000',
);

test('punctuation and spaces round Chinese words change nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, gap, gap)), figure, (parts, n) => {
      const text = (side: 1 | 2) => parts.map((part) => part[0] + part[side]).join('');
      same(`${text(1)}计${n}家`, `${text(2)}计${n}家`);
    }),
  );
});

test('any digit changed is a change, whatever stands round it', () => {
  fc.assert(
    fc.property(
      words,
      gap,
      figure,
      gap,
      words,
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (a, g, n, h, b, at, by) => {
        const digits = String(n);
        const index = at % digits.length;
        const digit = (Number(digits[index]) + by) % 10;
        const other = digits.slice(0, index) + digit + digits.slice(index + 1);
        different(a + g + digits + h + b, a + g + other + h + b);
      },
    ),
  );
});
