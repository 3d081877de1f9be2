import type { Catalogue } from '#catalogue/catalogue';
import { inspection } from '#catalogue/selection';
import { t } from '#i18n/t';
import type { Selection } from '#schema/selection';
import { listedKey } from '#schema/selection';
import type { MaybeLink } from './link.ts';
import { listedLink } from './listed-link.ts';

/** 差额考察 of an edition: the rule with its numbers, and every candidate's scores. */
export interface SelectionTable {
  /** `10 个名额 × 1.2 = 12，考察 12 个`. */
  readonly rule: string;
  readonly weights: string;
  readonly rows: readonly {
    readonly key: string;
    readonly place: number;
    readonly who: MaybeLink;
    readonly vote: number;
    readonly review: number;
    /** 0–100, weighted. */
    readonly score: number;
    readonly inspected: boolean;
  }[];
}

/** Candidates that are not published are left out; the others keep their places. */
export function selectionTable(catalogue: Catalogue, selection: Selection): SelectionTable {
  const { quota, ratio, weights } = selection;
  const { count, ranked } = inspection(selection);
  const chosen = new Set(selection.inspected.map(listedKey));
  const percent = (weight: number): number =>
    Math.round((weight / (weights.vote + weights.review)) * 10_000) / 100;
  return {
    rule: t.honour.inspectionRule(quota, ratio, count),
    weights: t.honour.weights(percent(weights.vote), percent(weights.review)),
    rows: ranked.flatMap(({ who, place, vote, review, score }) => {
      const link = listedLink(catalogue, who);
      const key = listedKey(who);
      return link
        ? [{ key, place, who: link, vote, review, score, inspected: chosen.has(key) }]
        : [];
    }),
  };
}
