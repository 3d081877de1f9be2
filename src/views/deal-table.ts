import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { transferTotals } from '#catalogue/transfer-totals';
import { t } from '#i18n/t';
import type { Citations } from './citations.ts';
import { deals } from './deals.ts';
import type { Deal } from './deals.ts';
import type { Link } from './link.ts';
import { entryLink, siteOf } from './site.ts';

/** One recorded deal with the outcome that it hands on. */
export interface DealRow extends Deal {
  readonly outcome: Link;
}

/** The deals of one status: how many, what they come to, how many state no amount. */
export interface TotalRow {
  readonly status: string;
  readonly count: number;
  readonly amount: string;
  readonly unstated: number;
}

export interface DealTable {
  /** How many deals there are in all. */
  readonly count: number;
  /** The latest, newest first. */
  readonly rows: readonly DealRow[];
  readonly totals: readonly TotalRow[];
}

/** More rows make the page too heavy; every deal stands on its outcome's page. */
const shown = 30;

/** All deals of the supply as a table, and its totals. */
export function dealTable(
  catalogue: Catalogue,
  supply: readonly Entry<'outcomes'>[],
  citations: Citations,
): DealTable {
  const site = siteOf(catalogue);
  const all = supply
    .flatMap((outcome) => (outcome.data.transfer?.deals ?? []).map((deal) => ({ outcome, deal })))
    .sort((a, b) => (a.deal.date < b.deal.date ? 1 : a.deal.date > b.deal.date ? -1 : 0));
  return {
    count: all.length,
    rows: all.slice(0, shown).flatMap(({ outcome, deal }) =>
      deals(catalogue, [deal], citations).map((row) => ({
        ...row,
        outcome: entryLink(site, outcome),
      })),
    ),
    totals: transferTotals(all.map(({ deal }) => deal)).map(
      ({ status, count, stated, amount }) => ({
        status,
        count,
        amount: amount === undefined ? noSum(status) : t.transferring.amount(amount),
        unstated: count - stated,
      }),
    ),
  };
}

const noSum = (status: string): string =>
  status === '终止' ? t.transferring.notSummed : t.transferring.noAmount;
