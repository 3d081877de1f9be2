import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from './run-tool.ts';
import type { TestCount } from './test-count.ts';
import { countTests } from './test-count.ts';

/**
 * Runs one vitest project (`unit`, `build` or `site`), all of it or the files whose paths contain a filter,
 * and counts its tests. A run that fails in any way has at least one failed test.
 */
export async function vitestRun(
  project: string,
  filters: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<TestCount> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shaitu-test-'));
  const report = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--project', project, ...reporters, ...filters];
  const { code } = await runTool('vitest', args, { env });
  const { passed, failed } = existsSync(report)
    ? countTests(readFileSync(report, 'utf8'))
    : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}
