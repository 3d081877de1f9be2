import { z } from 'zod';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { honour, metric } from './evidence.ts';
import { field, partialDate, prose, reference, term } from './field.ts';
import { intellectualProperty } from './intellectual-property.ts';
import { maturity } from './maturity.ts';
import { employer, person } from './person.ts';
import { transfer } from './transfer.ts';

/** 职工创新成果、先进操作法、合理化建议、五小、发明、QC。 */
export const outcome = z
  .strictObject({
    ...entryFields,
    kind: term('outcome-kinds', '类型'),
    date: field(
      partialDate('时间').optional(),
      '时间',
      '做成、获奖或公布的时间，来源写到哪一级就写到哪一级。',
    ),
    team: field(z.array(person('完成人')).optional(), '完成人'),
    employer: field(employer.optional(), '完成单位'),
    studio: field(reference('studios', '工作室').optional(), '工作室'),
    problem: field(prose('难题').optional(), '难题', '原来难在哪里。'),
    solution: field(prose('办法').optional(), '办法', '怎么解决的。'),
    points: field(z.array(prose('要点', 120)).min(1).max(5).optional(), '要点', '一到五条。'),
    benefits: field(z.array(prose('效果', 200)).min(1).optional(), '效果'),
    metrics: field(z.array(metric).max(8).optional(), '数字', '第一个是关键数字，画在图上。'),
    intellectualProperty: field(z.array(intellectualProperty).optional(), '知识产权'),
    maturity: field(maturity.optional(), '成熟度'),
    appliedAt: field(z.array(prose('应用', 120)).optional(), '应用在哪里'),
    awards: field(z.array(honour).optional(), '获奖'),
    transfer: field(transfer.optional(), '转化'),
    steps: field(z.array(prose('步骤', 200)).optional(), '操作步骤', '先进操作法写步骤。'),
    safety: field(prose('安全要点').optional(), '安全要点'),
    applicability: field(prose('适用范围').optional(), '适用范围'),
    conflicts: field(
      z.array(prose('出入', 200)).optional(),
      '说法出入',
      '来源之间说法不一致之处。',
    ),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue)
  .refine(
    ({ status, problem, solution, benefits }) =>
      status !== 'published' || Boolean(problem ?? solution ?? benefits),
    {
      message: '发布的成果至少要写难题(problem)、办法(solution)、效果(benefits)之一',
      path: ['status'],
      params: { suggestion: '写上其中一样；没写完就先写 status: draft。' },
    },
  );
