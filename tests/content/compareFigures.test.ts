/** One indicator means one thing in all reports: one kind of unit, and one value for a period. */
import { describe, expect, test } from 'vitest';
import { check, clean, folder, original, placed, swap } from './workspace';

type Typed = {
  readonly value: string;
  readonly unit: string;
  readonly period?: string;
  readonly text: string;
};

/** A Chinese report that lists one figure under `output`; its value stands on line 15, its unit on line 16. */
function stating({ value, unit, period = '2021', text }: Typed): string {
  const figures = `figures:
  - id: output-here
    indicator: output
    label: { zh: 产值, en: Output }
    value: ${value}
    unit: ${unit}
    period: "${period}"
    block: one-1
sections:`;
  return swap(swap(original, 'sections:', figures), '第一节第一段。', text);
}

const money = stating({ value: '5000000000', unit: 'CNY', text: '产值50亿元。' });

/** The first report, and a second one after it. */
const checkBoth = (first: string, second: string) =>
  check({
    [`${folder}/zh.mdx`]: first,
    [`${folder}/en.mdx`]: null,
    [`${folder}/translation.lock.json`]: null,
    'content/reports/2021/second/zh.mdx': second,
  });

describe('figures of several reports', () => {
  test('the fixture without a second report is clean', async () => {
    expect(placed(await check({ ...clean }))).toEqual([]);
  });

  test('the same indicator, period and value may stand in several', async () => {
    expect(placed(await checkBoth(money, money))).toEqual([]);
  });

  test('other periods have other values', async () => {
    const earlier = stating({
      value: '4000000000',
      unit: 'CNY',
      period: '2020',
      text: '2020年产值40亿元。',
    });
    expect(placed(await checkBoth(money, earlier))).toEqual([]);
  });

  test('another value for the same period is a warning at the value, with the other place', async () => {
    const other = stating({ value: '5100000000', unit: 'CNY', text: '产值51亿元。' });
    const problems = await checkBoth(money, other);
    expect(placed(problems)).toEqual(['reports/2021/second/zh:15:12 figure/other-value']);
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      related: [{ file: `${folder}/zh.mdx`, line: 15, column: 12 }],
    });
    expect(problems[0]?.message.zh).toMatch(/51亿元.*50亿元/);
    expect(problems[0]?.message.en).toMatch(/5\.1 billion yuan.*5 billion yuan/);
  });

  test('a quarter typed as such and as its months is one period', async () => {
    const quarter = { value: '5000000000', unit: 'CNY', period: '2021-Q1', text: '第一季度产值50亿元。' };
    const months = { value: '5', unit: 'CNY', period: '2021-01/2021-03', text: '第一季度产值5元。' };
    expect(placed(await checkBoth(stating(quarter), stating(months)))).toEqual([
      'reports/2021/second/zh:15:12 figure/other-value',
    ]);
  });

  test('another kind of unit is an error at the unit, with the other place', async () => {
    const share = stating({ value: '15', unit: 'percent', text: '占比15%。' });
    const problems = await checkBoth(money, share);
    expect(placed(problems)).toEqual(['reports/2021/second/zh:16:11 figure/other-unit']);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      related: [{ file: `${folder}/zh.mdx`, line: 16, column: 11 }],
    });
    expect(problems[0]?.message).toEqual({
      zh: '指标“output”在这里以“%”计，在别处以“元”计。',
      en: 'The indicator "output" is given in % here and in yuan elsewhere.',
    });
  });

  test('units of one kind are converted before they are compared', async () => {
    const mu = stating({ value: '1500', unit: 'mu', text: '面积1500亩。' });
    const same = stating({ value: '100', unit: 'hectare', text: '面积100公顷。' });
    const other = stating({ value: '101', unit: 'hectare', text: '面积101公顷。' });
    expect(placed(await checkBoth(mu, same))).toEqual([]);
    expect(placed(await checkBoth(mu, other))).toEqual(['reports/2021/second/zh:15:12 figure/other-value']);
  });
});
