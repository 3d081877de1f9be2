import path from 'node:path';
import { readBody } from '#reader/read-body';
import type { SearchRecord } from '#search/record';
import { searchRecords } from '#search/records';
import { openHall } from '../../../../src/open-hall.ts';
import { readSettings } from '../../../../src/settings.ts';
import { writeHall } from '../../generate/write-hall.ts';

/** The search records of a content folder. Throws when the hall does not pass its checks. */
function recordsOf(directory: string): SearchRecord[] {
  const { shipped, today } = readSettings();
  const { catalogue, problems } = openHall({ directory, vocabularies: shipped, today });
  if (!catalogue || problems.length > 0)
    throw new Error(`${directory} 没有通过检查：${problems[0]?.message ?? '没有 hall.yaml'}`);
  return searchRecords(catalogue, ({ file }) => readBody(directory, file));
}

/** The records of the project's own hall. */
export const realRecords = (): SearchRecord[] => recordsOf(readSettings().content);

/** The records of a fictional hall of `entries` entries, which is written into `folder`. */
export function generatedRecords(entries: number, folder: string): SearchRecord[] {
  const out = path.join(folder, `hall-${entries}`);
  writeHall({ entries, seed: '1', out, vocabularies: readSettings().shipped });
  return recordsOf(out);
}
