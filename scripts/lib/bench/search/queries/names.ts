import { drawFor } from '../../../generate/draw.ts';
import type { PlainRecord } from '../plain-record.ts';
import type { BenchQuery } from './query.ts';
import { holding } from './query.ts';
import { oneOf, sample } from './sample.ts';
import { isChinese, isOneStretch } from './stretches.ts';

/**
 * Titles of a collection as people type them: without a note in brackets behind them, and only those
 * that are one stretch then, for a query of several is another question.
 */
export const titlesOf = (records: readonly PlainRecord[], collection: string): string[] => [
  ...new Set(
    records
      .filter((record) => record.collection === collection)
      .map(({ names: [title = ''] }) => title.replace(/（[^）]*）$/, ''))
      .filter((title) => isOneStretch(Array.from(title))),
  ),
];

/** Names of craftsmen. */
export const peopleOf = (records: readonly PlainRecord[]): string[] =>
  titlesOf(records, 'craftsmen').filter(isChinese);

/** Names of craftsmen and titles of studios, in full. */
export function nameQueries(records: readonly PlainRecord[], count: number): BenchQuery[] {
  const lists = { name: peopleOf(records), studio: titlesOf(records, 'studios') } as const;
  return (['name', 'studio'] as const).flatMap((kind) => {
    const draw = drawFor('search', kind);
    return sample(count, () => oneOf(draw, lists[kind])).map((text) => ({
      kind,
      text,
      meant: holding(text),
    }));
  });
}
