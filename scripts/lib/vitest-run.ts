import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runTool } from './run-tool.ts';

export interface TestCount {
  passed: number;
  failed: number;
}

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

function countIn(file: string): TestCount {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = report.parse(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  // A file that does not even load has no test to count as failed.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/**
 * Runs one vitest project (`unit` or `site`), all of it or the files whose paths contain a filter,
 * and counts its tests. A run that fails in any way has at least one failed test.
 */
export async function vitestRun(
  project: string,
  filters: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<TestCount> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shaitu-test-'));
  const file = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--project', project, ...reporters, ...filters];
  const { code } = await runTool('vitest', args, { env });
  try {
    const { passed, failed } = countIn(file);
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
