import { z } from 'zod';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { honour, metric } from './evidence.ts';
import { field, line, prose, term } from './field.ts';
import { employer, person } from './person.ts';

/** On what a person's entry rests: consent, the public record, or an official notice. */
const consentBases = ['consent', 'public-record', 'official-notice'] as const;

const consent = z.strictObject({
  basis: field(
    z.enum(consentBases),
    '依据',
    'consent 本人同意、public-record 公开报道、official-notice 官方公布。',
  ),
  ref: field(
    line('凭据', 80).optional(),
    '凭据',
    '同意书的存档编号或公告名称；不要放证件，也不要写联系方式。',
  ),
});

const quote = z.strictObject({
  text: prose('原话', 120, '来源里本人的原话，一字不改，后面写出处标记。'),
});

/** 工匠、劳模、工人发明家、大国工匠、智慧工匠、创新能手。 */
export const craftsman = z
  .strictObject({
    ...entryFields,
    trade: field(line('行当', 30).optional(), '行当', '工种或岗位，例如 钳工、电焊工。'),
    employer: field(employer.optional(), '单位'),
    skillLevel: field(term('skill-levels', '技能等级').optional(), '技能等级'),
    professionalTitle: field(line('职称', 40).optional(), '职称'),
    honours: field(z.array(honour).optional(), '荣誉'),
    metrics: field(z.array(metric).max(8).optional(), '数字'),
    mentors: field(z.array(person('师傅')).optional(), '师傅'),
    quote: field(quote.optional(), '原话'),
    consent: field(consent, '公开依据', '凭什么公开这个人的资料。'),
    living: field(z.boolean().default(true), '在世', '已故写“否”(false)，页面按纪念条目显示。'),
    conflicts: field(
      z.array(prose('出入', 200)).optional(),
      '说法出入',
      '来源之间说法不一致之处。',
    ),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue);
