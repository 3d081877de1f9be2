import { parseArgs } from 'node:util';
import { entriesOption } from '../generate/generate-options.ts';

export const benchParts = ['build', 'pages', 'vitals', 'search', 'gate'] as const;
export type BenchPart = (typeof benchParts)[number];

export interface BenchOptions {
  parts: readonly BenchPart[];
  /** How many entries are generated for `build`. */
  entries: number;
  /** How many entries each generated hall has that `search` looks through. */
  sizes: readonly number[];
}

const isPart = (name: string): name is BenchPart =>
  (benchParts as readonly string[]).includes(name);

/** The flags of `bench`; all parts when none is named. Throws a sentence on anything else. */
export function benchOptions(args: string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      entries: { type: 'string', default: '3000' },
      sizes: { type: 'string', default: '2000,5000,10000' },
    },
  });
  const parts = positionals.map((name) => {
    if (!isPart(name)) throw new Error(`没有“${name}”这一项，可测：${benchParts.join('、')}`);
    return name;
  });
  return {
    parts: parts.length > 0 ? parts : benchParts,
    entries: entriesOption(values.entries),
    sizes: values.sizes === '' ? [] : values.sizes.split(',').map(entriesOption),
  };
}
