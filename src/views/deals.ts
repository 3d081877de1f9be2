import type { Catalogue } from '#catalogue/catalogue';
import type { Transfer } from '#schema/transfer';
import type { Citations } from './citations.ts';
import { dateText } from './date-text.ts';
import { termText } from './term-text.ts';

/** One recorded deal; `amount` is in 万元 as text. */
export interface Deal {
  readonly date: string;
  readonly status: string;
  readonly mode: string;
  readonly party?: string;
  readonly amount?: string;
  readonly note?: string;
  readonly citations: readonly number[];
}

export const deals = (
  catalogue: Catalogue,
  list: NonNullable<Transfer['deals']>,
  citations: Citations,
): Deal[] =>
  list.map(({ date, status, mode, party, amount, note, sources }) => ({
    date: dateText(date),
    status,
    mode: termText(catalogue, 'transfer-modes', mode),
    ...(party === undefined ? {} : { party }),
    ...(amount === undefined ? {} : { amount: `${amount} 万元` }),
    ...(note === undefined ? {} : { note }),
    citations: citations.numbers(sources),
  }));
