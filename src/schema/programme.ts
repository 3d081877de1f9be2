import { z } from 'zod';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { citations, metric } from './evidence.ts';
import { field, line, partialDate, prose, slug, term } from './field.ts';
import { eligibility, procedure } from './procedure.ts';
import { selection, winner } from './selection.ts';

const prizeClass = z.strictObject({
  name: line('等次', 20),
  quota: field(z.int().positive(), '名额'),
  prize: field(z.number().positive().optional(), '每项奖金', '单位：元。'),
});

const stage = z.strictObject({
  name: line('环节', 20),
  count: field(z.int().nonnegative().optional(), '数量', '通过这个环节的数量。'),
});

/** One round of a programme: what was set, what was announced. Money is in yuan. */
const edition = z.strictObject({
  id: field(slug, '届次编号', '例如 edition-4、year-2023；在本活动里唯一，是网址的一部分。'),
  title: line('名称', 60),
  no: field(z.int().positive().optional(), '第几届'),
  date: partialDate('时间'),
  quota: field(z.int().positive().optional(), '名额总数'),
  purse: field(z.number().positive().optional(), '奖金总额', '单位：元。'),
  applicants: field(z.int().positive().optional(), '申报数'),
  classes: field(z.array(prizeClass).optional(), '等次'),
  announced: field(
    z.array(winner).optional(),
    '公布名单',
    '官方名单：馆内条目写编号，其余写 {title: 名称}。',
  ),
  stages: field(z.array(stage).optional(), '环节'),
  selection: field(selection.optional(), '差额考察', '公布了票数、评审分和考察名单才写。'),
  metrics: field(z.array(metric).optional(), '数字'),
  note: field(prose('说明', 400).optional(), '说明'),
  sources: citations,
});
export type Edition = z.output<typeof edition>;

/** 评选、选树、竞赛、展会、节日：who holds it, how often, and its editions. */
export const programme = z
  .strictObject({
    ...entryFields,
    kind: term('programme-kinds', '类型'),
    level: field(term('levels', '级别').optional(), '级别'),
    hosts: field(z.array(line('主办', 60)).optional(), '主办'),
    cycle: field(line('周期', 30).optional(), '周期', '例如 两年一届。'),
    criteria: field(z.array(prose('条件', 300)).optional(), '条件'),
    procedure: field(procedure.optional(), '程序'),
    eligibility: field(eligibility.optional(), '参评资格'),
    metrics: field(z.array(metric).max(12).optional(), '数字'),
    editions: field(z.array(edition).optional(), '历届'),
    conflicts: field(
      z.array(prose('出入', 200)).optional(),
      '说法出入',
      '来源之间说法不一致之处。',
    ),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue);
