import { describe, expect, test } from 'vitest';
import type { HallExtras } from '../lib/hall-of.ts';
import type { Input } from '../lib/fictional-entries.ts';
import { cite } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

const found = (changes: Partial<Input<'notices'>>, extras: HallExtras = {}) =>
  told(
    hallOf(
      {
        notices: { gong: changes },
        enterprises: { 'xu-gou-chang': {} },
        programmes: {
          xuan: {
            title: '虚构评选',
            editions: [
              {
                id: 'year-2025',
                title: '2025年',
                date: '2025',
                sources: [{ id: 'xu-gou-bao-gao' }],
              },
            ],
          },
        },
      },
      extras,
    ),
  );
const by = (today: string): HallExtras => ({ today });
const table = '国务院办公厅发布放假安排后，在 src/catalogue/holidays.ts 补上这一年。';

describe('a sound notice', () => {
  test.each<[string, Partial<Input<'notices'>>]>([
    ['hangs for five working days', { start: '2025-03-03', end: '2025-03-07' }],
    ['counts a Sunday that is worked', { start: '2025-01-21', end: '2025-01-26' }],
    ['names an exhibit by slug', { subjects: ['xu-gou-chang'] }],
    ['names an edition of its programme', { programme: 'xuan', edition: 'year-2025' }],
    ['has a result once it is over', { result: `无异议。${cite}` }],
    [
      'has an office’s line and mailbox',
      {
        channels: [
          { kind: '电话', value: '021-60000000' },
          { kind: '邮箱', value: 'gongshi@xu-gou.example.org' },
        ],
      },
    ],
  ])('%s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });
});

describe('a notice is refused', () => {
  test.each<[string, Partial<Input<'notices'>>, string]>([
    [
      'when it hangs too short',
      { start: '2025-03-03', end: '2025-03-06' },
      'end notices/working-days | 公示从 2025-03-03 到 2025-03-06 只有 4 个工作日，至少 5 个 | 节假日和调休按国务院办公厅的放假安排算；对照公示原文改日期，或者延长公示。',
    ],
    [
      'when a holiday lies in between',
      { start: '2025-09-29', end: '2025-10-10' },
      'end notices/working-days | 公示从 2025-09-29 到 2025-10-10 只有 4 个工作日，至少 5 个 | 节假日和调休按国务院办公厅的放假安排算；对照公示原文改日期，或者延长公示。',
    ],
    [
      'when it ends before it begins',
      { start: '2025-03-07', end: '2025-03-03' },
      'end notices/order | 截止日期(end) 2025-03-03 在开始日期(start) 2025-03-07 之前 | 对照公示原文。',
    ],
    [
      'when the holidays of its year are not known yet',
      { start: '2026-12-28', end: '2027-01-08' },
      `end notices/holidays | 节假日表只到 2026 年，2027 年的工作日算不出来 | ${table}`,
    ],
    [
      'when it is older than the table',
      { start: '2019-03-04', end: '2019-03-08' },
      `end notices/holidays | 节假日表从 2020 年开始，2019 年的工作日算不出来 | ${table}`,
    ],
    [
      'when it names an exhibit that is not there',
      { subjects: [{ title: '虚构企业' }, 'xu-gou-cheng'] },
      'subjects.1 references/missing | 找不到工匠或工作室或成果或企业“xu-gou-cheng” | 是不是想写 xu-gou-chang？',
    ],
    [
      'when it names an edition that its programme has not',
      { programme: 'xuan', edition: 'year-2024' },
      'edition notices/edition | “虚构评选”没有届次“year-2024” | 可选：year-2025',
    ],
  ])('%s', (_, changes, problem) => {
    expect(found(changes)).toEqual([`notices/gong.md ${problem}`]);
  });

  test.each([
    ['2025-03-06', '公示到 2025-03-07 才截止，今天(2025-03-06)还不能有公示结果(result)'],
    ['2025-03-07', '公示到 2025-03-07 才截止，今天(2025-03-07)还不能有公示结果(result)'],
  ])('when it tells its result on %s already', (today, message) => {
    const changes = { result: `无异议。${cite}`, updated: '2025-03-06' };
    expect(found(changes, by(today)).filter((text) => text.includes('notices/'))).toContainEqual(
      `notices/gong.md result notices/result | ${message} | 删掉结果，截止以后再写。`,
    );
  });
});
