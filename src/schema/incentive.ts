import { z } from 'zod';
import { citations, precisions } from './evidence.ts';
import { field, line } from './field.ts';

/** One rung of an incentive: a reward, a range of them, or how many posts it reaches. */
const rung = z
  .strictObject({
    label: line('名称', 14, '例如 献计采纳奖；不超过 14 个字，图上排得下。'),
    from: field(z.number().positive().optional(), '最低', '奖励有上下限时写下限。'),
    to: field(z.number().positive(), '数额', '有上下限时写上限。'),
    unit: line('单位', 6, '例如 元、万元、个。'),
    per: field(line('按什么计', 4).optional(), '按什么计', '例如 每项、每人；来源没有写就不填。'),
    precision: field(z.enum([...precisions, '最高']).optional(), '精确程度'),
  })
  .refine(({ from, to }) => from === undefined || from <= to, {
    error: ({ input }) => {
      const { from, to } = input as { from: number; to: number };
      return `最低(from) ${from} 比数额(to) ${to} 还大`;
    },
    path: ['from'],
  });
export type Rung = z.output<typeof rung>;

/** A ladder of rewards as one source tells it, the lowest rung first. */
export const incentive = z.strictObject({
  title: line('激励名称', 40),
  rungs: field(z.array(rung).min(1).max(8), '梯级', '从低到高。'),
  period: line('时段', 40),
  note: field(line('说明', 120).optional(), '说明'),
  sources: citations,
});
export type Incentive = z.output<typeof incentive>;
