import type { Deal } from '#schema/transfer';
import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

/** A deal is written once: two rows of the same day, party, mode and status are counted twice. */
export const dealsOnce: Check = perEntry((entry) => {
  if (entry.collection !== 'outcomes') return [];
  const seen = new Map<string, number>();
  return (entry.data.transfer?.deals ?? []).flatMap((deal, i) => {
    const first = seen.get(identity(deal));
    if (first === undefined) {
      seen.set(identity(deal), i);
      return [];
    }
    const message = `第 ${i + 1} 笔转化和第 ${first + 1} 笔的日期、对方、方式、状态都一样（${told(deal)}）`;
    const path = ['transfer', 'deals', i];
    return [finding(entry, path, 'deals/repeated', message, '同一笔只写一次，来源写在一起。')];
  });
});

const parts = ({ date, party, mode, status }: Deal) => [date, party, mode, status];
const identity = (deal: Deal): string => JSON.stringify(parts(deal));
const told = (deal: Deal): string =>
  parts(deal)
    .filter((part) => part !== undefined)
    .join(' · ');
