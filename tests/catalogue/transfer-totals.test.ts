import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transferTotals } from '#catalogue/transfer-totals';
import { dealStatuses } from '#schema/transfer';

describe('totals of deals', () => {
  test('stand by status, in order, with the unstated counted and not summed', () => {
    expect(
      transferTotals([
        { status: '到账', amount: 5 },
        { status: '意向', amount: 0.1 },
        { status: '意向' },
        { status: '意向', amount: 0.2 },
        { status: '合同' },
      ]),
    ).toEqual([
      { status: '意向', count: 3, stated: 2, amount: 0.3 },
      { status: '合同', count: 1, stated: 0 },
      { status: '到账', count: 1, stated: 1, amount: 5 },
    ]);
  });

  test('count what was broken off and never sum it', () => {
    expect(transferTotals([{ status: '终止', amount: 90 }])).toEqual([
      { status: '终止', count: 1, stated: 1 },
    ]);
  });

  test('of nothing are none', () => {
    expect(transferTotals([])).toEqual([]);
  });

  test('count every deal once, in whatever order they come', () => {
    const deal = fc.record({
      status: fc.constantFrom(...dealStatuses),
      amount: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(fc.array(deal), (deals) => {
        const totals = transferTotals(deals);
        expect(totals.reduce((sum, { count }) => sum + count, 0)).toBe(deals.length);
        expect(transferTotals([...deals].reverse())).toEqual(totals);
      }),
      { numRuns: 50 },
    );
  });
});
