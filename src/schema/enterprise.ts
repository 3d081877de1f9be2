import { z } from 'zod';
import { creditCode } from './credit-code.ts';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { citations, honour, metric } from './evidence.ts';
import { field, partialDate, prose, term } from './field.ts';
import { incentive } from './incentive.ts';

const recognition = z.strictObject({
  kind: term('recognitions', '认定', '例如 专精特新、独角兽、瞪羚、隐形冠军。'),
  date: field(partialDate('认定时间').optional(), '认定时间'),
  sources: citations,
});

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
