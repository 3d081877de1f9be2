import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '../../../../src/settings.ts';
import { writeHall } from '../../generate/write-hall.ts';
import { measureRun } from '../measure-run.ts';
import type { RunCost } from '../measure-run.ts';
import { fileText, sourceText } from './judge-documents.ts';

/** What `npm run check` costs for a hall of so many entries, the best of some runs. */
export interface CheckCost extends RunCost {
  readonly entries: number;
}

/** As many entries as the hall is made for. */
const manyEntries = 10_000;
const runs = 3;

/** Checks a large generated hall and a hall of one entry, each from nothing. */
export async function checkCosts(): Promise<CheckCost[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shaitu-bench-'));
  try {
    const large = path.join(folder, 'large');
    const { shipped: vocabularies } = readSettings();
    writeHall({ entries: manyEntries, seed: '1', out: large, vocabularies });
    const small = path.join(folder, 'small');
    writeSmallHall(small);
    return [await bestCost(large, manyEntries), await bestCost(small, 1)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bestCost(directory: string, entries: number): Promise<CheckCost> {
  const env = { SHAITU_CONTENT: directory };
  const costs: RunCost[] = [];
  for (let run = 0; run < runs; run += 1) {
    costs.push(await measureRun('scripts/check.ts', env));
    rmSync(readSettings(env).cache, { recursive: true, force: true });
  }
  const least = (of: (cost: RunCost) => number | undefined) =>
    Math.min(...costs.map((cost) => of(cost) ?? Infinity));
  const measured = costs[0]?.cpuSeconds !== undefined;
  return {
    entries,
    seconds: least(({ seconds }) => seconds),
    ...(measured
      ? {
          cpuSeconds: least(({ cpuSeconds }) => cpuSeconds),
          peakMegabytes: least(({ peakMegabytes }) => peakMegabytes),
        }
      : {}),
  };
}

function writeSmallHall(directory: string): void {
  for (const name of ['sources', 'outcomes'])
    mkdirSync(path.join(directory, name), { recursive: true });
  const entry = { story: false, names: '[虚构]', body: '虚构。[^xu-gou-bao-gao: 首段]' };
  writeFileSync(path.join(directory, 'hall.yaml'), 'name: 虚构展馆\neditors: 虚构编辑组\n');
  writeFileSync(path.join(directory, 'sources/xu-gou-bao-gao.yaml'), sourceText);
  writeFileSync(path.join(directory, 'outcomes/xu-gou.md'), fileText(entry));
}
