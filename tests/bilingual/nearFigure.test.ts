/** The figure a block may state instead of the one claimed: in the unit of the claim before any other. */
import { expect, test } from 'vitest';
import type { FigureClaim } from '#lib/bilingual/claims/claim';
import { proveFigures } from '#lib/bilingual/claims/proveFigures';

const claimOf = (value: number): FigureClaim => ({
  value,
  unit: 'mu',
  approximate: true,
  period: { start: '2021-01-01', end: '2021-12-31' },
  change: null,
});

test('ten times as many mu is nearer than the hectares of another figure', () => {
  const [rice, tea] = proveFigures([claimOf(1000), claimOf(4000)], {
    text: 'It planted more than 10,000 mu (about 67 hectares) of rice and about 4,000 mu (about 267 hectares) of tea, and more than 100 mu of herbs.',
    locale: 'en',
    terms: [],
    years: ['2021'],
  });
  expect(rice?.faults.map(({ kind, near }) => [kind, near?.surface])).toEqual([
    ['value', 'more than 10,000 mu'],
  ]);
  expect(tea?.faults).toEqual([]);
});
