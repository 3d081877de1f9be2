import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generatedRecords, realRecords } from './corpus.ts';
import { hallReport } from './hall-report.ts';
import type { HallReport } from './hall-report.ts';

/**
 * What the search finds and what it costs, in the project's own hall and in generated ones of the
 * given numbers of entries. Needs a built site, whose worker and search page it uses.
 */
export async function searchPart(sizes: readonly number[]): Promise<HallReport[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shaitu-bench-'));
  try {
    const reports = [await hallReport('real', realRecords(), folder)];
    for (const size of sizes)
      reports.push(await hallReport('generated', generatedRecords(size, folder), folder));
    return reports;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
