/** Counts what the two test runners report as JSON. */
import { z } from 'zod';

export type Tally = { readonly passed: number; readonly failed: number };

export const noTally: Tally = { passed: 0, failed: 0 };

export const addTallies = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

const vitestSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), flaky: z.int(), unexpected: z.int() }),
});

/** Throws when the text is not vitest's report. */
export function readVitestReport(json: string): Tally {
  const { numPassedTests, numFailedTests } = vitestSchema.parse(JSON.parse(json));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A test that passed only at a second try counts as failed. Throws when the text is not Playwright's report. */
export function readPlaywrightReport(json: string): Tally {
  const { expected, flaky, unexpected } = playwrightSchema.parse(JSON.parse(json)).stats;
  return { passed: expected, failed: flaky + unexpected };
}
