import { z } from 'zod';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { metric } from './evidence.ts';
import { date, field, line, partialDate, prose, reference } from './field.ts';

export const challengeStages = ['open', 'taken', 'solved', 'closed'] as const;
const targetOperators = ['≥', '≤', '=', '>', '<'] as const;

const target = z.strictObject({
  metric: line('指标', 40),
  op: field(z.enum(targetOperators), '关系'),
  value: field(z.number(), '数值'),
  unit: line('单位', 12),
});
export type Target = z.output<typeof target>;

/** What a call must say, with the Chinese label of each: without it nobody can take it up. */
const ofCalls = [
  ['owner', '发榜单位'],
  ['problem', '难题'],
  ['targets', '指标'],
  ['stage', '阶段'],
] as const;
/** What only a call has: a record of a mechanism or a past round is never open. */
const neverOfRecords = [
  ['stage', '阶段'],
  ['deadline', '截止日期'],
] as const;

/** 揭榜挂帅、揭榜领题、企业难题; `record` is what a source tells of a mechanism or a past round. */
export const challenge = z
  .strictObject({
    ...entryFields,
    kind: field(
      z.enum(['call', 'record']),
      '类型',
      'call 难题（有发榜单位、难题、指标和阶段）；record 机制或往届记录（不能揭榜）。',
    ),
    owner: field(line('发榜单位', 60).optional(), '发榜单位'),
    problem: field(prose('难题').optional(), '难题'),
    targets: field(z.array(target).min(1).max(8).optional(), '指标'),
    date: field(partialDate('时间').optional(), '时间'),
    deadline: field(date('截止日期').optional(), '截止日期'),
    reward: field(line('奖励', 120).optional(), '奖励'),
    ipTerms: field(line('知识产权约定', 120).optional(), '知识产权约定'),
    stage: field(
      z.enum(challengeStages).optional(),
      '阶段',
      'open 征集中、taken 已揭榜、solved 已解决、closed 已结束。',
    ),
    solvedBy: field(reference('outcomes', '解决它的成果').optional(), '解决它的成果'),
    metrics: field(z.array(metric).max(8).optional(), '数字'),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue)
  .superRefine((value, context) => {
    const wrong = (path: keyof typeof value, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    const { kind, stage, deadline, solvedBy } = value;
    if (kind === 'record') {
      for (const [key, label] of neverOfRecords)
        if (value[key] !== undefined)
          wrong(key, `记录(kind: record)不写${label}(${key})，它不能揭榜`);
      return;
    }
    // What is missing has no place in the file; the field that asks for it has.
    for (const [key, label] of ofCalls)
      if (value[key] === undefined) wrong('kind', `难题(kind: call)缺${label}(${key})`);
    if (stage === 'open' && deadline === undefined)
      wrong('stage', '征集中(stage: open)的难题要写截止日期(deadline)');
    if (stage === 'solved' && solvedBy === undefined)
      wrong('stage', '已解决(stage: solved)的难题要写解决它的成果(solvedBy)');
    if (stage !== 'solved' && solvedBy !== undefined)
      wrong('stage', '写了解决它的成果(solvedBy)，阶段(stage)就是 solved');
  });
