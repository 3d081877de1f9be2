import { describe, expect, test } from 'vitest';
import { challenge } from '#schema/challenge';
import type { Input } from '../lib/fictional-entries.ts';
import { cite, least } from '../lib/fictional-entries.ts';

type Challenge = Input<'challenges'>;

const call: Challenge = {
  ...least.challenges,
  kind: 'call',
  owner: '虚构制造厂',
  problem: `虚构的难题是焊缝开裂。${cite}`,
  targets: [{ metric: '合格率', op: '≥', value: 99, unit: '%' }],
  stage: 'open',
  deadline: '2026-12-31',
};
const without = (...keys: (keyof Challenge)[]): Partial<Challenge> =>
  Object.fromEntries(keys.map((key) => [key, undefined]));

/** What is wrong with a challenge, as `path message`. */
const wrong = (value: Challenge): string[] =>
  (challenge.safeParse(value).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

describe('a challenge', () => {
  test.each<[string, Challenge]>([
    ['an open call with a deadline', call],
    [
      'a call that is taken, whatever its deadline',
      { ...call, ...without('deadline'), stage: 'taken' },
    ],
    ['a call that an outcome has solved', { ...call, stage: 'solved', solvedBy: 'xu-gou-jia-ju' }],
    ['a call that was closed', { ...call, stage: 'closed' }],
    ['a record with nothing but what all entries say', least.challenges],
    [
      'a record with owner and problem',
      { ...least.challenges, owner: '虚构制造厂', problem: `虚构。${cite}`, date: '2022' },
    ],
  ])('may be %s', (_, value) => {
    expect(wrong(value)).toEqual([]);
  });

  test.each<[string, Challenge, string[]]>([
    [
      'a call that says nothing',
      { ...call, ...without('owner', 'problem', 'targets', 'stage', 'deadline') },
      [
        'kind 难题(kind: call)缺发榜单位(owner)',
        'kind 难题(kind: call)缺难题(problem)',
        'kind 难题(kind: call)缺指标(targets)',
        'kind 难题(kind: call)缺阶段(stage)',
      ],
    ],
    [
      'a call without targets',
      { ...call, ...without('targets') },
      ['kind 难题(kind: call)缺指标(targets)'],
    ],
    [
      'open without a deadline',
      { ...call, ...without('deadline') },
      ['stage 征集中(stage: open)的难题要写截止日期(deadline)'],
    ],
    [
      'solved by nothing',
      { ...call, stage: 'solved' },
      ['stage 已解决(stage: solved)的难题要写解决它的成果(solvedBy)'],
    ],
    [
      'open, though an outcome has solved it',
      { ...call, solvedBy: 'xu-gou-jia-ju' },
      ['stage 写了解决它的成果(solvedBy)，阶段(stage)就是 solved'],
    ],
    [
      'a record that is open',
      { ...least.challenges, stage: 'open', deadline: '2026-12-31' },
      [
        'stage 记录(kind: record)不写阶段(stage)，它不能揭榜',
        'deadline 记录(kind: record)不写截止日期(deadline)，它不能揭榜',
      ],
    ],
  ])('may not be %s', (_, value, expected) => {
    expect(wrong(value)).toEqual(expected);
  });
});
