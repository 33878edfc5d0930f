/** What charts draw: tables that are the chart, pictures with a table one step away, nothing the security policy refuses. */
import { parseHTML } from 'linkedom';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { axisPeriod } from '#components/chart/axisPeriod';
import { barSpan, valueRange } from '#components/chart/barSpan';
import { chartParts } from '#components/chart/chartParts';
import { lineScale } from '#components/chart/lineScale';

const zh = chartParts('zh');
const en = chartParts('en');

const draw = (node: ReactNode) =>
  parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

const words = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const told = { title: '三个项目', source: '报道' };

describe('a bar chart', () => {
  const data = [
    { label: '甲', value: 600000000 },
    { label: '乙', value: 80000000, approximate: 'more-than' as const },
  ];
  const page = draw(createElement(zh.BarChart, { ...told, unit: 'CNY', data, id: 'a-1' }));

  test('is a table with a caption that says the unit, row headers and the amounts in words', () => {
    expect(words(page.querySelector('table > caption'))).toBe('三个项目 单位：亿元、万元');
    expect([...page.querySelectorAll('th[scope=row]')].map(words)).toEqual(['甲', '乙']);
    expect([...page.querySelectorAll('.chart-amount')].map(words)).toEqual(['6亿元', '8000多万元']);
    expect(words(page.querySelector('figcaption'))).toBe('来源：报道');
  });

  test('draws each bar in proportion, hidden from those who hear the table', () => {
    const bars = [...page.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'));
    expect(bars).toEqual(['1000', '133.3']);
    expect(page.querySelectorAll('tr[aria-hidden=true] svg')).toHaveLength(2);
  });

  test('says in English what the same numbers are', () => {
    const page2 = draw(createElement(en.BarChart, { ...told, unit: 'CNY', data }));
    expect([...page2.querySelectorAll('.chart-amount')].map(words)).toEqual([
      '600 million yuan',
      'more than 80 million yuan',
    ]);
    expect(words(page2.querySelector('.chart-unit'))).toBe('Unit: million yuan');
  });
});

describe('the length of a bar', () => {
  test('counts from zero, to the left where negative', () => {
    const range = valueRange([3, -1]);
    expect(barSpan(3, range)).toEqual({ zero: 250, from: 250, width: 750 });
    expect(barSpan(-1, range)).toEqual({ zero: 250, from: 0, width: 250 });
    expect(barSpan(0, range)).toEqual({ zero: 250, from: 250, width: 0 });
  });

  test('is nothing where all is zero, and can be seen where a value is small', () => {
    expect(barSpan(0, valueRange([0, 0])).width).toBe(0);
    expect(barSpan(1, valueRange([1, 1e9])).width).toBe(4);
  });

  test('fills the width where every value is negative', () => {
    expect(barSpan(-2, valueRange([-2, -1]))).toEqual({ zero: 1000, from: 0, width: 1000 });
  });
});

const quarters = [
  { period: '2020-Q1', value: 2594000000, computed: true as const },
  { period: '2021-Q1', value: 5353000000 },
];

describe('a line chart', () => {
  const page = draw(createElement(zh.LineChart, { ...told, unit: 'CNY', data: quarters }));
  const picture = page.querySelector('svg[role=img]');

  test('is a picture with a name and a description, and a table of the same', () => {
    const names = picture?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(names.map((id) => words(page.getElementById(id)))).toEqual([
      '三个项目',
      '2020年第一季度25.94亿元，2021年第一季度53.53亿元。',
    ]);
    expect([...page.querySelectorAll('details tbody tr')].map(words)).toEqual([
      '2020年第一季度25.94亿元（编者推算）',
      '2021年第一季度53.53亿元',
    ]);
  });

  test('writes its numbers in the one scale that its unit names', () => {
    expect(words(page.querySelector('.chart-unit'))).toBe('单位：亿元');
    expect([...page.querySelectorAll('.plot-value')].map(words)).toEqual(['25.94', '53.53']);
    expect([...page.querySelectorAll('.plot-ticks li')].map(words)).toEqual(['60', '40', '20', '0']);
  });

  test('marks what was computed by a hollow point and says so', () => {
    expect(page.querySelectorAll('svg[role=img] .plot-computed')).toHaveLength(1);
    expect(words(page.querySelector('.legend'))).toBe('编者推算');
  });

  test('tells series apart by dashes and shapes, not by colour alone', () => {
    const data = [
      { period: '2020', value: 1, series: '甲' },
      { period: '2021', value: 2, series: '甲' },
      { period: '2020', value: -1, series: '乙' },
      { period: '2021', value: 3, series: '乙' },
    ];
    const both = draw(createElement(zh.LineChart, { ...told, unit: 'count', data }));
    expect([...both.querySelectorAll('.legend li')].map(words)).toEqual(['甲', '乙']);
    const shapes = [...both.querySelectorAll('svg[role=img] .plot-point')].map((mark) =>
      mark.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(2);
    expect(words(both.querySelector('desc'))).toContain('乙：');
  });
});

describe('the scale of a line', () => {
  test('places periods by their time and keeps zero in sight', () => {
    const rows = ['2020-01', '2020-02', '2020-12'].map((period, n) => ({ period, value: 10 + n }));
    const { periods, ticks } = lineScale(rows, { unit: 'count' }, 'en');
    const [first, second, third] = periods.map(({ x }) => x);
    expect((second ?? 0) - (first ?? 0)).toBeLessThan(((third ?? 0) - (second ?? 0)) / 8);
    expect(ticks[0]).toEqual({ y: 100, label: '0' });
  });

  test('stands a single value, and nothing but zero', () => {
    const { series } = lineScale([{ period: '2021', value: 0 }], { unit: 'count' }, 'zh');
    expect(series[0]?.points[0]).toMatchObject({ x: 50, y: 100 });
  });
});

test('a period is named in two short lines', () => {
  expect(axisPeriod('2021-Q1', 'zh')).toEqual(['一季度', '2021年']);
  expect(axisPeriod('2021-H2', 'en')).toEqual(['2nd half', '2021']);
  expect(axisPeriod('2021-05', 'zh')).toEqual(['5月', '2021年']);
  expect(axisPeriod('2021-04-20', 'en')).toEqual(['20 April', '2021']);
  expect(axisPeriod('2021', 'zh')).toEqual(['2021年', null]);
});

test('a timeline is a list of dates and what happened', () => {
  const events = [
    { date: '2021', text: '甲' },
    { date: '2021-04-20', text: '乙' },
  ];
  const page = draw(createElement(zh.Timeline, { ...told, events }));
  const times = [...page.querySelectorAll('ol > li > time')];
  expect(times.map((time) => [time.getAttribute('dateTime'), words(time)])).toEqual([
    ['2021', '2021年'],
    ['2021-04-20', '2021年4月20日'],
  ]);
  const english = draw(createElement(en.Timeline, { ...told, events }));
  expect(words(english.querySelectorAll('time')[1])).toBe('20 April 2021');
});

test('a table of data scrolls by itself, is named, and aligns its numbers', () => {
  const columns = [
    { key: 'a', label: '场所' },
    { key: 'n', label: '个数', unit: 'count' as const, classifier: '家' },
  ];
  const page = draw(createElement(zh.DataTable, { ...told, columns, rows: [{ a: '甲', n: 12000 }] }));
  const box = page.querySelector('section[tabindex="0"]');
  expect(box?.getAttribute('aria-label')).toBe('三个项目');
  expect([...page.querySelectorAll('thead th[scope=col]')].map(words)).toEqual(['场所', '个数']);
  expect(words(page.querySelector('th[scope=row]'))).toBe('甲');
  expect(words(page.querySelector('td[data-align=right]'))).toBe('1.2万家');
  expect(words(page.querySelector('caption'))).toBe('三个项目 单位：万家');
});

test('no chart carries a style attribute or a script', () => {
  const html = [
    createElement(zh.LineChart, { ...told, unit: 'CNY', data: quarters }),
    createElement(zh.BarChart, { ...told, unit: 'count', data: [{ label: '甲', value: -1 }] }),
    createElement(zh.Timeline, { ...told, events: [{ date: '2021', text: '甲' }] }),
  ].map((node) => renderToStaticMarkup(node));
  expect(html.join('')).not.toMatch(/ style=|<script|tabindex="[1-9]/i);
});
