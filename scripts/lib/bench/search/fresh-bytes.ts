import type { BenchQuery } from './queries/query.ts';
import { spread } from './percentile.ts';
import type { EngineReport } from './engine-report.ts';
import type { Transfer } from './traffic.ts';

/** What one query took that was asked with nothing loaded. */
export interface FreshQuery {
  query: BenchQuery;
  transfers: readonly Transfer[];
  milliseconds: number;
}

export const sum = (transfers: readonly Transfer[]): number =>
  transfers.reduce((all, { bytes }) => all + bytes, 0);

const isChunk = ({ path }: Transfer): boolean => path.endsWith('.pf_index');

const isCommon = ({ query: { kind } }: FreshQuery): boolean =>
  kind === 'common' || kind === 'single';

const chunkBytes = (asked: readonly FreshQuery[]) =>
  spread(asked.map(({ transfers }) => sum(transfers.filter(isChunk))));

/** The figures for queries that were each asked with nothing loaded. */
export const freshFigures = (
  asked: readonly FreshQuery[],
): Pick<EngineReport, 'indexBytes' | 'commonBytes' | 'cold'> => ({
  indexBytes: chunkBytes(asked.filter((one) => !isCommon(one))),
  commonBytes: chunkBytes(asked.filter(isCommon)),
  cold: spread(asked.map(({ milliseconds }) => milliseconds)),
});
