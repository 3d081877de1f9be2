import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ContentFile } from '#reader/list-files';
import { families, familySizes, familyText } from './families.ts';
import type { Family } from './families.ts';
import { judgeFile } from './judge-file.ts';

/** How the time to judge a family's text grows when it is twice as long. */
export interface Growth {
  readonly family: string;
  /** Bytes of the larger text's pieces. */
  readonly size: number;
  /** Milliseconds of CPU time, the best of some rounds. */
  readonly half: number;
  readonly whole: number;
  /** `whole` by `half`; 2 is linear. */
  readonly ratio: number;
  /** The rules that refuse the larger text. */
  readonly rules: readonly string[];
}

const rounds = 3;
/** What still looks steeper than linear may be noise, and gets more rounds. */
const mostRounds = 8;
const linear = 2.2;
/** A round takes at least this much CPU time, in milliseconds: some kernels count it in steps of 4. */
const leastRound = 80;

/** Judges every family at half its size and at its whole size. */
export function growths(): Growth[] {
  const directory = mkdtempSync(path.join(tmpdir(), 'shaitu-growth-'));
  try {
    for (const folder of ['outcomes', 'stories']) mkdirSync(path.join(directory, folder));
    return families.map((family) => growth(directory, family));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function growth(directory: string, family: Family): Growth {
  const size = familySizes[family.place];
  const files = [size / 2, size].map((length): ContentFile => {
    const slug = `xu-gou-${length}`;
    const at: ContentFile =
      family.place === 'story'
        ? { file: `stories/${slug}.mdx`, collection: 'stories', slug }
        : { file: `outcomes/${slug}.md`, collection: 'outcomes', slug };
    writeFileSync(path.join(directory, at.file), familyText(family, length));
    return at;
  });
  const rules = [...new Set(files.slice(1).flatMap((at) => judgeFile(directory, at)))];
  const [half = 0, whole = 0] = bestTimes(files.map((at) => () => judgeFile(directory, at)));
  return {
    family: `${family.place}: ${family.name}`,
    size,
    half,
    whole,
    ratio: whole / half,
    rules,
  };
}

/** The best time of each, in milliseconds; they take turns, so that a busy machine slows all alike. */
function bestTimes(runs: readonly (() => unknown)[]): number[] {
  const best = runs.map(() => Infinity);
  for (let round = 0; round < mostRounds; round += 1) {
    runs.forEach((run, i) => {
      best[i] = Math.min(best[i] ?? Infinity, timeOf(run));
    });
    if (round + 1 >= rounds && (best[1] ?? 0) / (best[0] ?? 1) <= linear) break;
  }
  return best;
}

/** CPU time of this thread for one run, in milliseconds: what other programs take does not count. */
function timeOf(run: () => unknown): number {
  const begun = process.threadCpuUsage();
  let spent = 0;
  let times = 0;
  while (spent < leastRound) {
    run();
    times += 1;
    const { user, system } = process.threadCpuUsage(begun);
    spent = (user + system) / 1000;
  }
  return spent / times;
}
