/** The totals at the end of a test run are those the runners report. */
import { expect, it } from 'vitest';
import { addTallies, readPlaywrightReport, readVitestReport } from '#lib/commands/testTally';

it('adds up both runners, a flaky browser test counting as failed', () => {
  const vitest = readVitestReport('{"numPassedTests": 7, "numFailedTests": 1, "numTotalTests": 8}');
  const playwright = readPlaywrightReport(
    '{"stats": {"expected": 5, "flaky": 1, "unexpected": 2, "skipped": 3}}',
  );
  expect(addTallies(vitest, playwright)).toEqual({ passed: 12, failed: 4 });
});

it('refuses a report that is not one', () => {
  expect(() => readVitestReport('{}')).toThrow();
});
