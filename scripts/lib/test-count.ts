import { z } from 'zod';

export interface TestCount {
  passed: number;
  failed: number;
}

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * The tests of one run by vitest's JSON report. A file that does not even load has no test to count
 * as failed, and counts as one.
 */
export function countTests(json: string): TestCount {
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(json));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}
