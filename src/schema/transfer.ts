import { z } from 'zod';
import { citations } from './evidence.ts';
import { field, line, partialDate, term } from './field.ts';

/** How far a deal has come. */
export const dealStatuses = ['意向', '合同', '到账', '终止'] as const;
export type DealStatus = (typeof dealStatuses)[number];

const deal = z.strictObject({
  date: partialDate('日期'),
  party: field(line('对方', 60).optional(), '对方'),
  mode: term('transfer-modes', '方式'),
  amount: field(z.number().positive().optional(), '金额', '单位：万元。'),
  status: field(z.enum(dealStatuses), '状态'),
  note: field(line('说明', 120).optional(), '说明'),
  sources: citations,
});
export type Deal = z.output<typeof deal>;

/** What the source says of handing the outcome on. */
export const transfer = z.strictObject({
  open: field(z.boolean().default(false), '可转化', '来源明说愿意转化才算。'),
  modes: field(z.array(term('transfer-modes', '方式')).optional(), '方式'),
  terms: field(line('条件', 120).optional(), '条件'),
  contactUnion: field(
    line('联系工会', 60).optional(),
    '联系工会',
    '写工会名称，不写个人联系方式。',
  ),
  deals: field(z.array(deal).optional(), '转化记录'),
});
export type Transfer = z.output<typeof transfer>;
