import { z } from 'zod';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { metric } from './evidence.ts';
import { field, line, partialDate, prose, term } from './field.ts';

/** What a source says of a document's force; absent where none says. */
const validities = ['现行', '试行', '已修订', '已失效'] as const;

/** 激励、经费、办法: a document that encourages or pays for workers' innovations. */
export const policy = z
  .strictObject({
    ...entryFields,
    issuer: line('发文单位', 60),
    docNumber: field(
      z
        .string()
        .regex(/^[\p{Script=Han}A-Z]{2,20}〔\d{4}〕\d{1,4}号$/u)
        .optional(),
      '文号',
      '例如 沪工总〔2020〕12号，年份用六角括号〔〕。',
    ),
    date: field(partialDate('发文时间').optional(), '发文时间'),
    level: field(term('levels', '级别').optional(), '级别'),
    validity: field(z.enum(validities).optional(), '效力', '来源写明才填。'),
    points: field(z.array(prose('要点', 300)).min(1).max(12).optional(), '要点'),
    metrics: field(z.array(metric).max(12).optional(), '数字'),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue);
