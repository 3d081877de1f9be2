import { z } from 'zod';
import { field, line, partialDate, reference, term } from './field.ts';

/** A source and the place in it that carries the claim. */
export const citation = z.strictObject({
  id: reference('sources', '来源编号', 'content/sources 里那个文件的名字，不带 .yaml。'),
  at: field(line('位置', 60).optional(), '位置', '章节、段落或页码，例如 二(三)2。'),
});
export type Citation = z.output<typeof citation>;

export const citations = field(z.array(citation).min(1), '来源', '这一条出自哪份材料、哪个位置。');

/** How the source states the number: exactly, about, more than. */
export const precisions = ['准确', '约', '超'] as const;
/** How far a claim is proven, weakest first. */
const proofs = ['自述', '单位认定', '审计', '官方公布'] as const;

const precision = field(
  z.enum(precisions).optional(),
  '精确程度',
  '原文说“约”写 约，说“超过、逾、多”写 超；不写就是准确。',
);
const proof = field(z.enum(proofs).optional(), '证明程度');

/** A published number with its unit, the period it speaks of, and its sources. */
export const metric = z.strictObject({
  label: line('名称', 30, '这个数字说的是什么，例如 申报国家专利。'),
  value: field(z.number(), '数值', '只写数字，不加引号，单位写在 unit。'),
  unit: line('单位', 12),
  precision,
  period: line('时段', 40, '数字说的是什么时候，例如 截至2022年、2017—2022年。'),
  proof,
  sources: citations,
  note: field(line('说明', 120).optional(), '说明'),
});
export type Metric = z.output<typeof metric>;

/** An honour or award: a programme of this hall, or a name where the hall has none. */
export const honour = z
  .strictObject({
    title: line('荣誉名称', 60, '按来源写全称。'),
    programme: field(
      reference('programmes', '评选活动').optional(),
      '评选活动',
      '馆内有这个评选活动时写它的编号。',
    ),
    edition: field(z.string().optional(), '届次', '评选活动里那一届的编号。'),
    date: field(partialDate('年份').optional(), '年份', '来源没有写年份就不填。'),
    level: field(term('levels', '级别').optional(), '级别'),
    grade: field(line('等次', 20).optional(), '等次', '例如 特等奖、一等奖。'),
    proof,
    note: field(line('说明', 120).optional(), '说明', '来源不一致时在这里说明。'),
    sources: citations,
  })
  .refine((value) => value.edition === undefined || value.programme !== undefined, {
    message: '写了届次(edition)就要写评选活动(programme)',
    path: ['programme'],
  });
export type Honour = z.output<typeof honour>;
