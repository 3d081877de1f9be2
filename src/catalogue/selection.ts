import { listedKey } from '#schema/selection';
import type { Candidate, Selection } from '#schema/selection';
import { tenThousandths } from '#schema/ten-thousandths';

/** A candidate with the weighted score and the place that the rule gives. */
export interface Ranked extends Candidate {
  /** 0–100. */
  readonly score: number;
  /** From 1; equal scores share a place. */
  readonly place: number;
}

/** What the rule of 差额考察 makes of the candidates. */
export interface Inspection {
  /** How many are to be inspected. */
  readonly count: number;
  /** All candidates, the best first. */
  readonly ranked: readonly Ranked[];
  /** Those who are inspected for certain. */
  readonly inspected: readonly Ranked[];
  /** Those who share the score at the cut, where the rule cannot tell who is inspected. */
  readonly tied: readonly Ranked[];
}

/** `quota` × `ratio`, rounded up to whole candidates (青岛意见四3⑤: 1∶1.2). Exact: 10 × 1.1 is 11. */
export const inspectedCount = (quota: number, ratio: number): number =>
  Math.ceil((quota * tenThousandths(ratio)) / tenThousandths(1));

/**
 * (vote × its weight + review × its weight) ÷ the sum of the weights, 0–100. The numerator is a
 * whole number and is divided once, so that equal scores are equal and others are not.
 */
export function weightedScore(
  { vote, review }: Pick<Candidate, 'vote' | 'review'>,
  { weights }: Pick<Selection, 'weights'>,
): number {
  const [byVote, byReview] = [tenThousandths(weights.vote), tenThousandths(weights.review)];
  const sum = tenThousandths(vote) * byVote + tenThousandths(review) * byReview;
  return sum / ((byVote + byReview) * tenThousandths(1));
}

/** Candidates by weighted score, the best first; among equals by slug or name, not by the file. */
export function ranking(selection: Pick<Selection, 'candidates' | 'weights'>): Ranked[] {
  const scored = selection.candidates
    .map((candidate) => ({ ...candidate, score: weightedScore(candidate, selection) }))
    .sort((a, b) => b.score - a.score || byCodePoints(listedKey(a.who), listedKey(b.who)));
  return scored.map((candidate) => ({
    ...candidate,
    place: 1 + scored.findIndex(({ score }) => score === candidate.score),
  }));
}

/** Who is inspected by the rule, whatever list was published. */
export function inspection(selection: Selection): Inspection {
  const count = inspectedCount(selection.quota, selection.ratio);
  const ranked = ranking(selection);
  const [last, next] = [ranked[count - 1], ranked[count]];
  const cut = last !== undefined && last.score === next?.score ? last.score : undefined;
  return {
    count,
    ranked,
    inspected: ranked.slice(0, count).filter(({ score }) => score !== cut),
    tied: ranked.filter(({ score }) => score === cut),
  };
}

const byCodePoints = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
