import { z } from 'zod';
import { creditCode } from './credit-code.ts';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { citations, honour, metric, precisions } from './evidence.ts';
import { field, line, partialDate, prose, term } from './field.ts';

const recognition = z.strictObject({
  kind: term('recognitions', '认定', '例如 专精特新、独角兽、瞪羚、隐形冠军。'),
  date: field(partialDate('认定时间').optional(), '认定时间'),
  sources: citations,
});

/** One rung of an incentive: a reward, a range of them, or how many posts it reaches. */
const rung = z
  .strictObject({
    label: line('名称', 30, '例如 献计采纳奖。'),
    from: field(z.number().nonnegative().optional(), '最低', '奖励有上下限时写下限。'),
    to: field(z.number().positive(), '数额', '有上下限时写上限。'),
    unit: line('单位', 12, '例如 元、万元、个。'),
    precision: field(z.enum([...precisions, '最高']).optional(), '精确程度'),
  })
  .refine(({ from, to }) => from === undefined || from <= to, {
    message: '最低(from)比数额(to)还大',
    path: ['from'],
  });

const incentive = z.strictObject({
  title: line('激励名称', 40),
  rungs: field(z.array(rung).min(1).max(8), '梯级', '从低到高。'),
  period: line('时段', 40),
  note: field(line('说明', 120).optional(), '说明'),
  sources: citations,
});
export type Incentive = z.output<typeof incentive>;

/** 全员创新企业和资料提到的企业：机制、平台、效果。 */
export const enterprise = z
  .strictObject({
    ...entryFields,
    creditCode: field(creditCode.optional(), '统一社会信用代码'),
    ownership: field(term('ownership', '所有制').optional(), '所有制', '来源写明才填。'),
    size: field(term('enterprise-sizes', '规模').optional(), '规模', '来源写明职工人数才填。'),
    recognitions: field(z.array(recognition).optional(), '认定'),
    honours: field(z.array(honour).optional(), '荣誉'),
    mechanism: field(z.array(prose('机制', 300)).min(1).optional(), '机制', '怎样让职工人人创新。'),
    platforms: field(z.array(prose('平台', 300)).min(1).optional(), '平台', '有哪些载体和平台。'),
    effects: field(z.array(prose('效果', 300)).min(1).optional(), '效果'),
    incentives: field(z.array(incentive).optional(), '激励梯级'),
    metrics: field(z.array(metric).max(12).optional(), '数字'),
    conflicts: field(
      z.array(prose('出入', 200)).optional(),
      '说法出入',
      '来源之间说法不一致之处。',
    ),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue);
