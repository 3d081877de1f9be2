import type { PlainRecord } from './plain-record.ts';
import type { BenchQuery } from './queries/query.ts';
import { exactKinds } from './queries/query.ts';

/** What a search engine answered. */
export interface Answer {
  total: number;
  /** Addresses of hits, best first: all of them, or the first so many. */
  urls: readonly string[];
}

/** How good an answer is; shares from 0 to 1. */
export interface Score {
  recall: number;
  /** Absent when nothing was found. */
  precision?: number;
  /** 1 / rank of the first of the best records, 0 below the first ten. */
  reciprocalRank: number;
  /** Whether one of the first ten is a record that is meant. */
  hit: boolean;
}

const firstHits = 10;

/**
 * Judges an answer by plain search over the records. The best records are those whose title or alias
 * is meant, where there are such. Of an answer that gives its first hits only, the rest is taken to
 * be as right as those, as far as the number of records that are meant allows.
 *
 * @returns undefined when no record is meant: nothing can be judged by such a query
 */
export function score(
  { kind, meant }: BenchQuery,
  { total, urls }: Answer,
  records: readonly PlainRecord[],
): Score | undefined {
  const named = records.filter(({ names }) => names.some(meant));
  const wanted = exactKinds.includes(kind) ? records.filter(({ text }) => meant(text)) : named;
  if (wanted.length === 0) return undefined;
  const right = new Set(wanted.map(({ url }) => url));
  const best = new Set((named.length > 0 ? named : wanted).map(({ url }) => url));
  const first = urls.slice(0, firstHits);
  const rank = first.findIndex((url) => best.has(url));
  const shownRight = urls.filter((url) => right.has(url)).length;
  const share = urls.length === 0 ? 0 : shownRight / urls.length;
  const allRight = Math.min(share * total, right.size);
  return {
    recall: allRight / right.size,
    ...(total === 0 ? {} : { precision: allRight / total }),
    reciprocalRank: rank === -1 ? 0 : 1 / (rank + 1),
    hit: first.some((url) => right.has(url)),
  };
}
