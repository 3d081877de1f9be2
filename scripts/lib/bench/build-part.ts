import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFiles } from '#reader/list-files';
import { readSettings } from '../../../src/settings.ts';
import { writeHall } from '../generate/write-hall.ts';
import { say } from '../say.ts';
import { measureRun } from './measure-run.ts';
import type { RunCost } from './measure-run.ts';

export interface BuildCost extends RunCost {
  content: 'real' | 'generated';
  /** Content files but hall.yaml. */
  entries: number;
  step: 'check' | 'build';
  /** Pages that the build wrote. */
  pages?: number;
}

/**
 * What checking and building cost, for the project's own content and for `entries` generated ones.
 * Both are built from copies elsewhere, so that every cache is cold and nothing here is touched.
 */
export async function buildPart(entries: number): Promise<BuildCost[]> {
  const { content, shipped } = readSettings();
  const folder = mkdtempSync(path.join(tmpdir(), 'shaitu-bench-'));
  const halls = { real: path.join(folder, 'real'), generated: path.join(folder, 'generated') };
  cpSync(content, halls.real, { recursive: true });
  writeHall({ entries, seed: '1', out: halls.generated, vocabularies: shipped });
  try {
    return [
      ...(await hallCosts('real', halls.real)),
      ...(await hallCosts('generated', halls.generated)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function hallCosts(content: BuildCost['content'], directory: string): Promise<BuildCost[]> {
  const env = { SHAITU_CONTENT: directory, SHAITU_OUT: `${directory}-site` };
  const shared = { content, entries: listFiles(directory).files.length - 1 };
  try {
    say(`▶ 检查 ${shared.entries} 个条目`);
    const check = await measureRun('scripts/check.ts', env);
    say(`▶ 构建 ${shared.entries} 个条目`);
    const build = await measureRun('scripts/build.ts', env);
    const pages = globSync('**/*.html', { cwd: env.SHAITU_OUT }).length;
    return [
      { ...shared, step: 'check', ...check },
      { ...shared, step: 'build', ...build, pages },
    ];
  } finally {
    rmSync(readSettings(env).cache, { recursive: true, force: true });
  }
}
