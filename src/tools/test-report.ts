/** Reads how many tests passed from the JSON that Vitest and Playwright write. */
import { z } from 'zod';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const passed: Tally = { passed: 1, failed: 0 };
export const failed: Tally = { passed: 0, failed: 1 };

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, tally) => total + tally.passed, 0),
  failed: tallies.reduce((total, tally) => total + tally.failed, 0),
});

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** A file that could not even be loaded has no failing test of its own, and still counts as one failure. Undefined: no report. */
export const tallyOfVitest = (report: unknown): Tally | undefined => {
  const { success, data } = vitestReport.safeParse(report);
  if (!success) return undefined;
  const broken = data.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'));
  return { passed: data.numPassedTests, failed: data.numFailedTests + broken.length };
};

/** A test that passes only at its second try counts as failed. Undefined: no report. */
export const tallyOfPlaywright = (report: unknown): Tally | undefined => {
  const { success, data } = playwrightReport.safeParse(report);
  if (!success) return undefined;
  const { expected, unexpected, flaky } = data.stats;
  return { passed: expected, failed: unexpected + flaky + data.errors.length };
};

/**
 * What a run of tests comes to. No report (undefined), no tests at all, or a runner that failed without a failing test: one failure.
 */
export const judge = (tally: Tally | undefined, runnerSucceeded: boolean): Tally => {
  if (!tally) return failed;
  if (tally.failed === 0 && (!runnerSucceeded || tally.passed === 0)) return { ...tally, failed: 1 };
  return tally;
};
