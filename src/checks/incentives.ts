import { yuanOf } from '#schema/money';
import type { Incentive, Rung } from '#schema/incentive';
import type { Finding } from '#schema/problem';
import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

/** Each rung of an incentive is higher than the last one of its measure: money, or one unit. */
export const ascendingRungs: Check = perEntry((entry) => {
  if (entry.collection !== 'enterprises') return [];
  return (entry.data.incentives ?? []).flatMap((incentive, i) =>
    descents(incentive).map(({ place, message }): Finding =>
      finding(
        entry,
        ['incentives', i, 'rungs', place, 'to'],
        'incentives/ascend',
        message,
        '梯级从低到高排；对照来源，看是次序还是单位写错了。',
      ),
    ),
  );
});

const text = ({ label, to, unit }: Rung): string => `“${label}”${to} ${unit}`;

function descents({ rungs }: Incentive): { place: number; message: string }[] {
  const last = new Map<string, { rung: Rung; height: number }>();
  return rungs.flatMap((rung, place) => {
    const yuan = yuanOf(rung.to, rung.unit);
    const measure = yuan === undefined ? rung.unit : '元';
    const height = yuan ?? rung.to;
    const before = last.get(measure);
    last.set(measure, { rung, height });
    if (!before || before.height < height) return [];
    return [{ place, message: `梯级${text(rung)}不比前一级${text(before.rung)}高` }];
  });
}
