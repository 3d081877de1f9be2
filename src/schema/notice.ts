import { z } from 'zod';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { date, field, line, prose, reference, slug } from './field.ts';
import { officeChannel } from './office-channel.ts';

const subject = z.union([
  field(slug, '编号'),
  z.strictObject({
    title: line('名称', 80),
    detail: field(line('说明', 80).optional(), '说明'),
  }),
]);

/** 公示：who puts what before the public, from when to when, and how to object. */
export const notice = z
  .strictObject({
    ...entryFields,
    issuer: line('公示单位', 60),
    number: field(line('文号', 40).optional(), '文号'),
    start: date('开始日期'),
    end: date('截止日期', '含这一天；公示不少于5个工作日。'),
    subjects: field(z.array(subject).min(1), '公示对象', '馆内条目写编号，其余写 {title: 名称}。'),
    channels: field(z.array(officeChannel).min(1), '意见渠道', '只写单位办公室的渠道。'),
    programme: field(reference('programmes', '评选活动').optional(), '评选活动'),
    edition: field(slug.optional(), '届次', '评选活动里那一届的编号。'),
    result: field(prose('公示结果', 300).optional(), '公示结果', '公示截止以后才写。'),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue)
  .refine(({ programme, edition }) => edition === undefined || programme !== undefined, {
    message: '写了届次(edition)就要写评选活动(programme)',
    path: ['programme'],
  });
