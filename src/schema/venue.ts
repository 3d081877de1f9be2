import { z } from 'zod';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { metric } from './evidence.ts';
import { field, line, partialDate, prose, term } from './field.ts';

/** 工匠馆、工匠学院、劳模学院、职工学堂、职工创新基地: where one can see or learn. */
export const venue = z
  .strictObject({
    ...entryFields,
    kind: term('venue-kinds', '类型'),
    hosts: field(z.array(line('主办', 60)).optional(), '主办'),
    opened: field(partialDate('开设时间').optional(), '开设时间'),
    offers: field(z.array(prose('提供什么', 300)).min(1).optional(), '提供什么'),
    metrics: field(z.array(metric).max(8).optional(), '数字'),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue);
