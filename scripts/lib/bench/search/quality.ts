import type { QueryKind } from './queries/query.ts';
import { queryKinds } from './queries/query.ts';
import type { Score } from './score.ts';

/** How well queries of one kind are answered; shares from 0 to 1, means over the queries. */
export interface Quality {
  kind: QueryKind;
  queries: number;
  recall: number;
  /** Over the queries that found something; 1 when none did. */
  precision: number;
  /** Mean reciprocal rank within the first ten hits. */
  mrr: number;
  hit10: number;
  /** Queries that found nothing. */
  none: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

function qualityOf(kind: QueryKind, scores: readonly Score[]): Quality {
  const precisions = scores.flatMap(({ precision }) => precision ?? []);
  return {
    kind,
    queries: scores.length,
    recall: mean(scores.map(({ recall }) => recall)),
    precision: mean(precisions),
    mrr: mean(scores.map(({ reciprocalRank }) => reciprocalRank)),
    hit10: mean(scores.map(({ hit }) => Number(hit))),
    none: scores.length - precisions.length,
  };
}

/** A line for each kind of which there are queries. */
export const qualities = (scores: readonly (Score & { kind: QueryKind })[]): Quality[] =>
  queryKinds.flatMap((kind) => {
    const own = scores.filter((score) => score.kind === kind);
    return own.length === 0 ? [] : [qualityOf(kind, own)];
  });
