import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { INDEX_FOLDER } from '#search/index-files';
import type { SearchRecord } from '#search/record';
import { measureRun } from '../measure-run.ts';
import type { RunCost } from '../measure-run.ts';
import { folderSize } from './folder-size.ts';
import type { FolderSize } from './folder-size.ts';
import { runEnvironment } from './run-settings.ts';

/** What it costs to make an index of records that are in a file, and what lies on disk then. */
export interface IndexCost extends RunCost, FolderSize {
  /** `again`: with one record changed, and what was kept of the first run. */
  run: 'first' | 'again' | 'default';
  /** Bytes on disk for each record. */
  bytesAPage: number;
}

const ownProgram = fileURLToPath(new URL('./index-run.ts', import.meta.url));
const defaultProgram = fileURLToPath(new URL('./default-index-run.ts', import.meta.url));
const programs = { first: ownProgram, again: ownProgram, default: defaultProgram };

const folders = { first: INDEX_FOLDER, again: INDEX_FOLDER, default: 'pagefind' };

async function run(
  name: IndexCost['run'],
  records: readonly SearchRecord[],
  outDir: string,
  cacheDir: string,
): Promise<IndexCost> {
  const file = `${outDir}-records.json`;
  writeFileSync(file, JSON.stringify(records));
  const cost = await measureRun(
    programs[name],
    runEnvironment({ records: file, outDir, cacheDir }),
  );
  rmSync(file);
  const size = folderSize(path.join(outDir, folders[name]));
  return { run: name, ...cost, ...size, bytesAPage: size.bytes / records.length };
}

/** The records after an editor has been at one in the middle. */
const edited = (records: readonly SearchRecord[]): SearchRecord[] =>
  records.map((record, number) =>
    number === Math.floor(records.length / 2)
      ? { ...record, body: `${record.body}\n虚构的补充。` }
      : record,
  );

/** Pagefind's memory at 30,000 records is more than many machines have: 9 GB by default. */
const mostForDefault = 10_000;

/**
 * Builds the search index of a site, builds it elsewhere with one record changed, and builds beside
 * the first, in `pagefind/`, the index that Pagefind makes by default.
 */
export async function indexCosts(
  records: readonly SearchRecord[],
  outDir: string,
): Promise<IndexCost[]> {
  const cacheDir = `${outDir}-cache`;
  const first = await run('first', records, outDir, cacheDir);
  const again = await run('again', edited(records), `${outDir}-again`, cacheDir);
  for (const folder of [cacheDir, `${outDir}-again`]) rmSync(folder, { recursive: true });
  if (records.length > mostForDefault) return [first, again];
  return [first, again, await run('default', records, outDir, cacheDir)];
}
