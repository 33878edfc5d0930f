/** The times that Toutiao reads. */
import { expect, test } from 'vitest';
import type { Report } from '#lib/content/edition';
import { reportModel } from '#lib/edition/reportModel';
import { timeTags } from '#lib/machine/timeTags';
import { bothLanguages } from '../edition/archiveEdition';
import { sampleEdition } from '../edition/sampleEdition';

const posted = '2026-11-23T23:30+08:00';

function timesOf(facts: Partial<Report['facts']>): string[] {
  if (bothLanguages === undefined) throw new Error('The sample has no bilingual report');
  const report = { ...bothLanguages, facts: { ...bothLanguages.facts, posted, ...facts } };
  const model = reportModel(sampleEdition, report, 'zh');
  return model === null ? [] : timeTags(model).map(({ content }) => content);
}

test('a piece that never changed was last changed when it was posted', () => {
  expect(timesOf({ published: '2021' })).toEqual(['2026-11-23T23:30:00+08:00', '2026-11-23T23:30:00+08:00']);
});

test('a change is told to the minute, or not at all', () => {
  expect(timesOf({ updated: '2026-11-24T00:10+08:00' })).toEqual([
    '2026-11-23T23:30:00+08:00',
    '2026-11-24T00:10:00+08:00',
  ]);
  expect(timesOf({ updated: '2026-11-24' })).toEqual(['2026-11-23T23:30:00+08:00']);
});

test('a correction is a change', () => {
  const corrections = [{ date: '2026-11-25T09:00+08:00', zh: '改了一处。', en: 'One place mended.' }];
  expect(timesOf({ corrections })[1]).toBe('2026-11-25T09:00:00+08:00');
});
