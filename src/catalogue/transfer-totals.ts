import { dealStatuses } from '#schema/transfer';
import type { Deal, DealStatus } from '#schema/transfer';

/** The deals of one status; a broken-off deal (终止) is counted and never summed. */
export interface StatusTotal {
  readonly status: DealStatus;
  readonly count: number;
  /** How many of them state an amount. */
  readonly stated: number;
  /** Sum of the stated amounts in 万元; absent when none is stated, or nothing may be summed. */
  readonly amount?: number;
}

/**
 * Totals by status, in the order of the statuses, those without deals left out. Statuses are not
 * summed with each other: an intention that became a contract would be counted twice.
 */
export const transferTotals = (deals: readonly Pick<Deal, 'status' | 'amount'>[]): StatusTotal[] =>
  dealStatuses.flatMap((status) => {
    const found = deals.filter((deal) => deal.status === status);
    const amounts = found.flatMap(({ amount }) => amount ?? []);
    if (found.length === 0) return [];
    return [
      {
        status,
        count: found.length,
        stated: amounts.length,
        ...(status === '终止' || amounts.length === 0 ? {} : { amount: sum(amounts) }),
      },
    ];
  });

/** Amounts in 万元 are added as whole fen: 0.1 + 0.2 is not 0.3 in binary. */
const fen = 1_000_000;
const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + Math.round(amount * fen), 0) / fen;
