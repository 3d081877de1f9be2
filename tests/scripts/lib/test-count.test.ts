import { expect, test } from 'vitest';
import { countTests } from '../../../scripts/lib/test-count.ts';

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});

test.each([
  ['a clean run', 3, 0, [file('passed', 3)], { passed: 3, failed: 0 }],
  [
    'a failed test counts once, not with its file',
    2,
    1,
    [file('failed', 3)],
    { passed: 2, failed: 1 },
  ],
  [
    'a file that does not load is one failure',
    3,
    0,
    [file('passed', 3), file('failed', 0)],
    { passed: 3, failed: 1 },
  ],
  ['nothing ran', 0, 0, [], { passed: 0, failed: 0 }],
])('%s', (_, numPassedTests, numFailedTests, testResults, count) => {
  expect(countTests(JSON.stringify({ numPassedTests, numFailedTests, testResults }))).toEqual(
    count,
  );
});
