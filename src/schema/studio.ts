import { z } from 'zod';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { honour, metric } from './evidence.ts';
import { field, partialDate, prose, reference, term } from './field.ts';
import { employer, person } from './person.ts';

/** 劳模和工匠人才创新工作室、职工创新工作室、技能大师工作室、创新团队、联盟。 */
export const studio = z
  .strictObject({
    ...entryFields,
    kind: term('studio-kinds', '类型'),
    level: field(term('levels', '级别').optional(), '级别', '命名单位的级别。'),
    named: field(partialDate('命名时间').optional(), '命名时间', '命名、揭牌或成立的时间。'),
    leaders: field(z.array(person('领衔人')).optional(), '领衔人'),
    employer: field(employer.optional(), '单位'),
    members: field(z.array(person('成员')).optional(), '成员'),
    honours: field(z.array(honour).optional(), '荣誉'),
    metrics: field(z.array(metric).max(12).optional(), '数字'),
    alliances: field(z.array(reference('studios', '联盟')).optional(), '所属联盟'),
    conflicts: field(
      z.array(prose('出入', 200)).optional(),
      '说法出入',
      '来源之间说法不一致之处。',
    ),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue);
