import { z } from 'zod';
import { creditCode } from './credit-code.ts';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { metric } from './evidence.ts';
import { field, line, reference } from './field.ts';

/** The three tiers of the documents: 市级、区局(产业)、基层. */
export const unionLevels = ['市级', '区局（产业）', '基层'] as const;

/** An account or team of a forge as its CODEOWNERS file names it; groups of GitLab nest. */
const account = field(
  z
    .string()
    .regex(/^@[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/)
    .max(100),
  '账号',
);

export const union = z
  .strictObject({
    ...entryFields,
    level: field(z.enum(unionLevels), '层级'),
    parent: field(reference('unions', '上级工会').optional(), '上级工会'),
    kind: field(line('类别', 20).optional(), '类别', '例如 区总工会、产业工会、企业工会。'),
    creditCode: field(creditCode.optional(), '统一社会信用代码'),
    enterprise: field(
      reference('enterprises', '所在企业').optional(),
      '所在企业',
      '企业工会写它那家企业的编号。',
    ),
    studios: field(
      z.array(reference('studios', '工作室')).max(20).optional(),
      '推动的工作室',
      '资料说由它推动设立的工作室。',
    ),
    owners: field(
      z.array(account).max(6).optional(),
      '审阅账号',
      '在代码托管平台上审阅本会条目的账号或小组，单位的，不写个人的；例如 @shi-gong-hui 或 @gong-hui/shen-yue。',
    ),
    metrics: field(z.array(metric).max(12).optional(), '数字'),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue);
