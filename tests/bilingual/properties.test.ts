/** What holds of any quantity: it is read back from every usual form, and ten times as much is never the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdFacts } from '#lib/bilingual/agreeing/compareFacts';
import { extractFacts } from '#lib/bilingual/reading/extractFacts';
import { isFigure } from '#lib/bilingual/reading/facts';
import { equal, ratio } from '#lib/bilingual/text/rational';
import { months } from '#lib/site/formatDate';
import { verdict } from './corpus/verdict';
import { group, hanBelow100 } from './numberWords';

const decimals = (n: number, size: number): string => String(n / size);

/** Whole yuan of at most four digits that tell, so that every form is short. */
const yuan = fc
  .tuple(fc.integer({ min: 11, max: 9999 }), fc.integer({ min: 3, max: 11 }))
  .map(([n, zeros]) => n * 10 ** zeros);

const zhForms = (n: number): string[] => [
  `${n}元`,
  `${group(n)}元`,
  `人民币${decimals(n, 10_000)}万元`,
  ...(n >= 1e8 ? [`${decimals(n, 1e8)}亿元`] : []),
];

const enForms = (n: number): string[] => [
  `${group(n)} yuan`,
  `RMB ${group(n)}`,
  ...(n >= 1e6
    ? [
        `${decimals(n, 1e6)} million yuan`,
        `RMB${decimals(n, 1e6)}m`,
        `a ${decimals(n, 1e6)}-million-yuan project`,
      ]
    : []),
  ...(n >= 1e9 ? [`CNY ${decimals(n, 1e9)} billion`, `¥${decimals(n, 1e9)}bn`] : []),
];

const valueIn = (text: string, locale: 'zh' | 'en') => extractFacts(text, locale, []).find(isFigure)?.value;

describe('any sum of money', () => {
  test('is read back from every Chinese form', () => {
    fc.assert(
      fc.property(yuan, (n) => {
        for (const form of zhForms(n)) {
          const value = valueIn(`总投资${form}的项目`, 'zh');
          expect(value !== undefined && equal(value, ratio(n, 1)), form).toBe(true);
        }
      }),
    );
  });

  test('is read back from every English form', () => {
    fc.assert(
      fc.property(yuan, (n) => {
        for (const form of enForms(n)) {
          const value = valueIn(`with a total of ${form} in all`, 'en');
          expect(value !== undefined && equal(value, ratio(n, 1)), form).toBe(true);
        }
      }),
    );
  });

  test('agrees with itself in any pair of forms, and never with ten times as much', () => {
    fc.assert(
      fc.property(yuan, fc.nat(), fc.nat(), (n, i, j) => {
        const [zh, en] = [zhForms(n), enForms(n)];
        const from = `投资${zh[i % zh.length]}`;
        expect(verdict(from, `an investment of ${en[j % en.length]}`)).toBe('yes');
        const more = enForms(n * 10);
        expect(verdict(from, `an investment of ${more[j % more.length]}`)).toBe('no');
      }),
    );
  });
});

test('any count up to 99 in Han numerals agrees with its digits, and with no other number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 2, max: 99 }), (n, other) => {
      const is = verdict(`企业${hanBelow100(n)}家`, `${other} enterprises`);
      expect(is).toBe(n === other ? 'yes' : 'no');
    }),
  );
});

test('any share agrees with itself and never with as many percentage points', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (n) => {
      expect(verdict(`增长${n / 10}%`, `up ${n / 10} percent`)).toBe('yes');
      expect(verdict(`提高${n / 10}个百分点`, `up ${n / 10} percent`)).toBe('no');
    }),
  );
});

test('any day of the year agrees in either order, and with no other day', () => {
  const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
  fc.assert(
    fc.property(day, day, ([m, d], [n, e]) => {
      const same = m === n && d === e;
      expect(verdict(`${m}月${d}日`, `on ${e} ${months[n - 1]}`)).toBe(same ? 'yes' : 'no');
      expect(verdict(`${m}月${d}日`, `on ${months[n - 1]} ${e}`)).toBe(same ? 'yes' : 'no');
    }),
  );
});

test('whatever a text states agrees with itself, and a text of any characters is read without an error', () => {
  const pieces = fc.constantFrom(
    '30亿元',
    '1000多亩',
    '近三成',
    '4月20日',
    '第三位',
    '三分之一',
    '两家',
    '增长2倍',
    'No. 2',
    '〔2021〕2号',
    '十',
    '百',
    '，',
    ' ',
    '5G',
    '%',
    '至',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 }),
      (parts) => {
        const text = parts.join('');
        const facts = extractFacts(text, 'zh', []);
        const { disagreements } = holdFacts({
          texts: { zh: text, en: text },
          facts: { zh: facts, en: facts },
        });
        expect(disagreements).toEqual([]);
        for (const { start, end } of [...facts, ...extractFacts(text, 'en', [])]) {
          expect(start >= 0 && end <= text.length && start <= end).toBe(true);
        }
      },
    ),
  );
});

test('a text of a hundred thousand digits and joints is read in a moment', () => {
  const started = performance.now();
  for (const text of [
    '1,000-'.repeat(5000),
    '一百'.repeat(5000),
    'one hundred and '.repeat(2000),
    '约'.repeat(20_000),
    'No. 2 ('.repeat(4000),
  ]) {
    extractFacts(text, 'zh', []);
    extractFacts(text, 'en', []);
  }
  expect(performance.now() - started).toBeLessThan(20_000);
});
