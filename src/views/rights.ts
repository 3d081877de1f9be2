import type { Catalogue } from '#catalogue/catalogue';
import type { IntellectualProperty } from '#schema/intellectual-property';
import type { Citations } from './citations.ts';
import { numberText } from './number-text.ts';
import { termText } from './term-text.ts';

/** One right of an outcome, or a published count of rights of one kind. */
export interface Right {
  readonly kind: string;
  /** `19` or `40+`; absent for a single right. */
  readonly count?: string;
  readonly title?: string;
  readonly number?: string;
  readonly granted?: boolean;
  readonly period?: string;
  readonly citations: readonly number[];
}

export const rights = (
  catalogue: Catalogue,
  list: readonly IntellectualProperty[],
  citations: Citations,
): Right[] =>
  list.map(({ kind, count, precision, title, number, granted, period, sources }) => ({
    kind: termText(catalogue, 'intellectual-property-kinds', kind),
    ...(count === undefined ? {} : { count: numberText({ value: count, precision }) }),
    ...(title === undefined ? {} : { title }),
    ...(number === undefined ? {} : { number }),
    ...(granted === undefined ? {} : { granted }),
    ...(period === undefined ? {} : { period }),
    citations: citations.numbers(sources),
  }));
