import { z } from 'zod';
import { date, field, line, partialDate } from './field.ts';

const sourceTiers = ['A', 'B', 'C'] as const;

/**
 * A document that the hall rests on. Without `url` it is cited by title, publisher and date only;
 * then `title` is as far as it is known.
 */
export const source = z.strictObject({
  title: line('标题', 120),
  publisher: line('发布者', 60),
  date: field(partialDate('日期').optional(), '日期', '来源没有日期就不写。'),
  url: field(z.url({ protocol: /^https?$/ }).optional(), '网址', '确认可以公开链接的才写。'),
  tier: field(
    z.enum(sourceTiers),
    '可靠程度',
    'A 官方或署名媒体自己的网站，B 署名转载或较小的网站，C 镜像或出处不明。',
  ),
  accessed: field(date('查阅日期').optional(), '查阅日期'),
  kind: field(
    z.enum(['document', 'report', 'repost']),
    '种类',
    'document 文件、report 报道、repost 转载。',
  ),
  updated: field(date('更新日期').optional(), '更新日期'),
});
