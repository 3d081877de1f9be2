import { z } from 'zod';
import { citations, precisions } from './evidence.ts';
import { field, line, term } from './field.ts';
import { isPatentNumber } from './patent-number.ts';

/** One right, or a published count of rights of one kind. */
export const intellectualProperty = z.strictObject({
  kind: term('intellectual-property-kinds', '种类'),
  title: field(line('名称', 80).optional(), '名称'),
  number: field(
    z
      .string()
      .refine(isPatentNumber, { message: '专利号的校验位不对，请对照专利证书重抄一遍' })
      .optional(),
    '专利号',
    '例如 ZL201710601862.3；ZL 只用于已授权的专利。',
  ),
  granted: field(z.boolean().optional(), '已授权'),
  count: field(z.int().positive().optional(), '件数'),
  precision: field(z.enum(precisions).optional(), '精确程度'),
  period: field(line('时段', 40).optional(), '时段'),
  sources: citations,
});
export type IntellectualProperty = z.output<typeof intellectualProperty>;
