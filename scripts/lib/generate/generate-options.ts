import path from 'node:path';
import { readFlags } from '../read-flags.ts';
import { fewestEntries, mostEntries } from './counts.ts';

export interface GenerateOptions {
  entries: number;
  /** Absolute path. */
  out: string;
  seed: string;
}

const usage = '用法：npm run generate -- --entries 条目数 --out 文件夹 [--seed 种子]';

/** A number of entries as written on the command line. Throws outside 10–100,000. */
export function entriesOption(given: string): number {
  const entries = Number(given);
  if (!/^\d+$/.test(given) || entries < fewestEntries || entries > mostEntries)
    throw new Error(`条目数应为 ${fewestEntries}–${mostEntries}，写的是“${given}”。`);
  return entries;
}

/** The flags of `generate`. Throws a sentence when one is missing, unknown or out of range. */
export function generateOptions(args: string[]): GenerateOptions {
  const { values } = readFlags(
    {
      args,
      options: {
        entries: { type: 'string' },
        out: { type: 'string' },
        seed: { type: 'string', default: '1' },
      },
    },
    usage,
  );
  const { entries, out, seed } = values;
  if (entries === undefined || out === undefined || out === '') throw new Error(usage);
  return { entries: entriesOption(entries), out: path.resolve(out), seed };
}
