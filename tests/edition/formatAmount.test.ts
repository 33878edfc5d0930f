/** Amounts and periods read as an editor of either language would write them, and never lose a digit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, groupDigits, shiftPoint } from '#lib/site/decimals';
import { type Amount, amountText, formatAmount } from '#lib/site/formatAmount';
import { formatPeriod, isoInterval, parsePeriod } from '#lib/site/periods';

const amounts: readonly [Amount, string, string][] = [
  [{ value: 5353000000, unit: 'CNY' }, '53.53亿元', '5.353 billion yuan'],
  [{ value: 15000000, unit: 'CNY' }, '1500万元', '15 million yuan'],
  [{ value: 53530, unit: 'CNY' }, '53,530元', '53,530 yuan'],
  [{ value: 106.4, unit: 'percent' }, '106.4%', '106.4%'],
  [{ value: -5.5, unit: 'percentage-point' }, '−5.5个百分点', '−5.5 percentage points'],
  [{ value: 1000, unit: 'mu', approximate: 'more-than' }, '1000多亩', 'more than 1,000 mu'],
  [{ value: 600000, unit: 'CNY', approximate: 'more-than' }, '60多万元', 'more than 600,000 yuan'],
  [
    { value: 5350000000, unit: 'CNY', approximate: 'more-than' },
    '超过53.5亿元',
    'more than 5.35 billion yuan',
  ],
  [{ value: 6.7, unit: 'hectare', approximate: 'about' }, '约6.7公顷', 'about 6.7 hectares'],
  [{ value: 311, unit: 'count', classifier: '家' }, '311家', '311'],
  [{ value: 1, unit: 'person' }, '1人', '1 person'],
  [{ value: 1.5e12, unit: 'CNY' }, '1.5万亿元', '1.5 trillion yuan'],
];

describe('an amount', () => {
  test.each(amounts)('%j is %s and %s', (amount, zh, en) => {
    expect([amountText(amount, 'zh'), amountText(amount, 'en')]).toEqual([zh, en]);
  });

  test('keeps every digit an editor typed, whatever it is counted in', () => {
    const powers: Readonly<Record<string, number>> = { 万亿: 12, 亿: 8, 万: 4 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e14 }), (value) => {
        const { number, after } = formatAmount({ value, unit: 'CNY' }, 'zh');
        const power = powers[after.replace('元', '')] ?? 0;
        expect(shiftPoint(number.replaceAll(',', ''), power)).toBe(String(value));
      }),
    );
  });
});

describe('a decimal', () => {
  test('is written without exponent', () => {
    expect([decimalOf(1e21), decimalOf(1.5e-7), decimalOf(-0.5)]).toEqual([
      '1000000000000000000000',
      '0.00000015',
      '-0.5',
    ]);
  });

  test('is grouped from as many digits as are asked for', () => {
    expect([groupDigits('1500', 5), groupDigits('1500', 4), groupDigits('12345.678', 5)]).toEqual([
      '1500',
      '1,500',
      '12,345.678',
    ]);
  });
});

const periods: readonly [string, string, string, string][] = [
  ['2021', '2021-01-01/2021-12-31', '2021年', '2021'],
  ['2021-Q1', '2021-01-01/2021-03-31', '2021年第一季度', 'first quarter of 2021'],
  ['2021-H2', '2021-07-01/2021-12-31', '2021年下半年', 'second half of 2021'],
  ['2020/2021', '2020-01-01/2021-12-31', '2020—2021年', '2020–2021'],
  ['2021-01/2021-11', '2021-01-01/2021-11-30', '2021年前11个月', 'first 11 months of 2021'],
  ['2021-05-25', '2021-05-25/2021-05-25', '2021年5月25日', '25 May 2021'],
  ['2020-02', '2020-02-01/2020-02-29', '2020年2月', 'February 2020'],
  [
    '2020-11/2021-02',
    '2020-11-01/2021-02-28',
    '2020年11月1日至2021年2月28日',
    '1 November 2020 to 28 February 2021',
  ],
];

describe('a period', () => {
  test.each(periods)('%s is %s, %s, %s', (text, interval, zh, en) => {
    const period = parsePeriod(text);
    if (period === null) throw new Error(text);
    expect([isoInterval(period), formatPeriod(period, 'zh'), formatPeriod(period, 'en')]).toEqual([
      interval,
      zh,
      en,
    ]);
  });

  test.each(['2021-Q5', '2021-H3', '2021-13', '2021-02-30', '2021/2020', '21', 'Q1', '2021/2022/2023'])(
    '%s is none',
    (text) => expect(parsePeriod(text)).toBeNull(),
  );
});
