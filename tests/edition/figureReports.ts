/** Reports with key figures for tests, made from the sample edition. */
import type { Edition, Report, ReportFigure } from '#lib/content/edition';
import { sampleEdition } from './sampleEdition';

/** A figure as a report would state it, in both languages unless said otherwise. */
export const sampleFigure = (given: Partial<ReportFigure> & Pick<ReportFigure, 'id'>): ReportFigure => ({
  indicator: given.id,
  label: { zh: '产值', en: 'Output' },
  value: 5_353_000_000,
  unit: 'CNY',
  period: '2021-Q1',
  block: 'first-1',
  bound: null,
  classifier: null,
  stated: { zh: { words: '53.53亿元', start: 0 }, en: { words: '5.353 billion yuan', start: 0 } },
  ...given,
});

/** The sample edition with these figures, by slug. */
export const withFigures = (figures: Readonly<Record<string, readonly ReportFigure[]>>): Edition => ({
  ...sampleEdition,
  reports: sampleEdition.reports.map(
    (report): Report => ({ ...report, figures: figures[report.slug] ?? [] }),
  ),
});
