import { expect, test } from 'vitest';
import { judge, tallyOfPlaywright, tallyOfVitest } from '../../src/tools/test-report.ts';

test('a test file that cannot be loaded counts as one failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(tallyOfVitest(report)).toEqual({ passed: 3, failed: 2 });
});

test('a browser test that passes at its second try counts as failed', () => {
  expect(tallyOfPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] })).toEqual({ passed: 4, failed: 3 });
});

test('something else than a report is no report', () => {
  for (const tallyOf of [tallyOfVitest, tallyOfPlaywright]) expect(tallyOf(undefined)).toBeUndefined();
});

test('no report, no tests and a runner that failed each count as one failure', () => {
  expect(judge(undefined, false)).toEqual({ passed: 0, failed: 1 });
  expect(judge({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  expect(judge({ passed: 5, failed: 0 }, false)).toEqual({ passed: 5, failed: 1 });
  expect(judge({ passed: 5, failed: 2 }, false)).toEqual({ passed: 5, failed: 2 });
  expect(judge({ passed: 5, failed: 0 }, true)).toEqual({ passed: 5, failed: 0 });
});
