/** What the page of figures and the home page show of the figures of all reports. */
import { describe, expect, test } from 'vitest';
import type { Edition, Report } from '#lib/content/edition';
import { figuresModel } from '#lib/edition/figuresModel';
import { latestFigures } from '#lib/edition/latestFigures';
import { sampleFigure, withFigures } from './figureReports';

const change = { value: 106.4, unit: 'percent', basis: 'year-on-year' } as const;

const indicatorsOf = (edition: Edition, locale: 'zh' | 'en') =>
  figuresModel(edition, locale).groups.flatMap(({ indicators }) => indicators);

/** The newest brief with these figures picked in its original. */
function picksOf(report: Report, refs: readonly string[]): Report {
  const { zh } = report.texts;
  if (report.slug !== 'newest-brief' || zh === null) return report;
  const figureRefs = refs.map((ref) => ({ ref, line: 1, column: 1 }));
  return { ...report, texts: { ...report.texts, zh: { ...zh, body: { ...zh.body, figureRefs } } } };
}

describe('the page of figures', () => {
  test('shows an indicator over time, newest period first', () => {
    const edition = withFigures({
      'newest-brief': [sampleFigure({ id: 'a', indicator: 'output', period: '2020' })],
      'the-report': [
        sampleFigure({ id: 'b', indicator: 'output', period: '2021-Q1', change }),
        sampleFigure({ id: 'c', indicator: 'output', period: '2021' }),
      ],
    });
    const [output, ...others] = indicatorsOf(edition, 'en');
    expect(others).toEqual([]);
    expect(output?.entries.map(({ period }) => period)).toEqual(['2021', 'first quarter of 2021', '2020']);
    expect(output?.entries[1]?.change).toBe('up 106.4% year on year');
  });

  test('shows once what several reports state alike, with each of them', () => {
    const edition = withFigures({
      'newest-brief': [sampleFigure({ id: 'a', indicator: 'output' })],
      'the-report': [sampleFigure({ id: 'b', indicator: 'output', period: '2021-01/2021-03' })],
    });
    const [output] = indicatorsOf(edition, 'zh');
    expect(output?.entries.map(({ sources }) => sources)).toEqual([
      [
        {
          url: '/zh/reports/newest-brief/#first-1',
          label: '最新简报',
          locale: 'zh',
          figure: 'newest-brief/a',
        },
        { url: '/zh/reports/the-report/#first-1', label: '那篇报道', locale: 'zh', figure: 'the-report/b' },
      ],
    ]);
  });

  test('keeps apart what reports state otherwise', () => {
    const edition = withFigures({
      'newest-brief': [sampleFigure({ id: 'a', indicator: 'output', bound: 'more-than' })],
      'the-report': [sampleFigure({ id: 'b', indicator: 'output' })],
    });
    expect(indicatorsOf(edition, 'en')[0]?.entries.map(({ before }) => before)).toEqual(['more than ', '']);
  });

  test('leads to the other language, and says so, where a report does not exist in this one', () => {
    const edition = withFigures({ 'chinese-only': [sampleFigure({ id: 'a' })] });
    const [output] = indicatorsOf(edition, 'en');
    expect(output).toMatchObject({ label: 'Output', entries: [{ number: '5.353', after: ' billion yuan' }] });
    expect(output?.entries[0]?.sources).toEqual([
      { url: '/zh/reports/chinese-only/#first-1', label: '只有中文', locale: 'zh', figure: 'chinese-only/a' },
    ]);
  });

  test('groups indicators by what their amounts measure', () => {
    const edition = withFigures({
      'the-report': [
        sampleFigure({ id: 'land', unit: 'hectare', value: 3 }),
        sampleFigure({ id: 'staff', unit: 'person', value: 3 }),
        sampleFigure({ id: 'labs', unit: 'count', value: 3 }),
        sampleFigure({ id: 'share', unit: 'percent', value: 3 }),
        sampleFigure({ id: 'heat', unit: 'celsius', value: 3 }),
        sampleFigure({ id: 'money' }),
      ],
    });
    const { groups, covered } = figuresModel(edition, 'en');
    expect(groups.map(({ id, indicators }) => [id, ...indicators.map((one) => one.id)])).toEqual([
      ['money', 'money'],
      ['shares', 'share'],
      ['counts', 'labs'],
      ['people', 'staff'],
      ['land', 'land'],
      ['other', 'heat'],
    ]);
    expect(covered).toBe('2021-01-01/2021-03-31');
  });

  test('has nothing to show without figures', () => {
    expect(figuresModel(withFigures({}), 'zh')).toMatchObject({ groups: [], covered: null, modified: null });
  });
});

describe('the home page', () => {
  test('shows figures of the newest report that has some in its language, those with a change first', () => {
    const figures = ['a', 'b', 'c', 'd', 'e'].map((id) => sampleFigure(id === 'd' ? { id, change } : { id }));
    const edition = withFigures({ 'chinese-only': [sampleFigure({ id: 'x' })], 'the-report': figures });
    const shown = (locale: 'zh' | 'en') => latestFigures(edition, locale).map(({ source }) => source.figure);
    expect(shown('zh')).toEqual(['chinese-only/x']);
    expect(shown('en')).toEqual(['the-report/d', 'the-report/a', 'the-report/b', 'the-report/c']);
  });

  test('shows sooner what other pieces pick', () => {
    const figures = ['a', 'b', 'c', 'd', 'e'].map((id) => sampleFigure({ id }));
    const edition = withFigures({ 'the-report': figures });
    const picking = edition.reports.map((report) => picksOf(report, ['the-report/e', 'the-report/b']));
    expect(latestFigures({ ...edition, reports: picking }, 'en').map(({ source }) => source.figure)).toEqual([
      'the-report/b',
      'the-report/e',
      'the-report/a',
      'the-report/c',
    ]);
  });
});
