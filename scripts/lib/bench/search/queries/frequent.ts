import type { PlainRecord } from '../plain-record.ts';
import type { BenchQuery } from './query.ts';
import { holding } from './query.ts';
import { isChinese } from './stretches.ts';

/** In how many records each stretch of `length` Chinese characters stands, most first. */
function mostHeld(records: readonly PlainRecord[], length: number, count: number): string[] {
  const holders = new Map<string, number>();
  for (const { text } of records) {
    const characters = Array.from(text);
    const parts = characters.map((_, at) => characters.slice(at, at + length).join(''));
    for (const part of new Set(parts.filter(isChinese)))
      if (Array.from(part).length === length) holders.set(part, (holders.get(part) ?? 0) + 1);
  }
  return [...holders]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([part]) => part);
}

/** The stretches that most records hold: of two, three and four characters, and single ones. */
export function commonQueries(records: readonly PlainRecord[], count: number): BenchQuery[] {
  const kinds = { common: [2, 3, 4], single: [1] } as const;
  return (['common', 'single'] as const).flatMap((kind) =>
    kinds[kind]
      .flatMap((length) => mostHeld(records, length, Math.ceil(count / kinds[kind].length)))
      .map((text) => ({ kind, text, meant: holding(text) })),
  );
}
