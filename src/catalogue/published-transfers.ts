import type { Metric } from '#schema/evidence';
import type { Edition } from '#schema/programme';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';

/** What one source counted of transfers at one edition of a programme. */
export interface PublishedTransfers {
  readonly programme: Entry<'programmes'>;
  readonly edition: Edition;
  readonly metrics: readonly Metric[];
}

/** Labels of numbers that count transfers: letters of intent, signings, sales. */
const countsTransfers = /意向|转化|转让|签约|成交/;

/**
 * The published numbers of transfers, those of one edition and the same sources together. They
 * count different things and are never summed, neither with each other nor with the hall's deals.
 */
export const publishedTransfers = (catalogue: Catalogue): PublishedTransfers[] =>
  catalogue.list('programmes').flatMap((programme) =>
    (programme.data.editions ?? []).flatMap((edition) =>
      [
        ...Map.groupBy(
          (edition.metrics ?? []).filter(({ label }) => countsTransfers.test(label)),
          ({ sources }) => sources.map(({ id }) => id).join(' '),
        ).values(),
      ].map((metrics) => ({ programme, edition, metrics })),
    ),
  );
