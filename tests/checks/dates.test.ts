import { describe, expect, test } from 'vitest';
import { sources } from '../lib/fictional-entries.ts';
import { fictionalCall } from '../lib/fictional-call.ts';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';
import { told } from './told.ts';

const today = '2026-06-15';
const award = (date: string) => ({ title: '虚构奖', date, sources });
const recognition = (date: string) => ({ kind: '瞪羚', date, sources });
const held = (date: string): Entries => ({
  policies: { a: { date } },
  venues: { a: { opened: date } },
  challenges: { a: { date } },
  enterprises: { a: { recognitions: [recognition(date)] } },
});

describe('dates', () => {
  test.each(['2026', '2026-06', '2026-06-15', '2025-12-31'])('may be %s on 2026-06-15', (date) => {
    expect(told(hallOf({ outcomes: { a: { date } } }, { today }))).toEqual([]);
  });

  test.each<[string, Entries]>([
    ['of today', held('2026-06-15')],
    ['of this year', held('2026')],
    [
      'of what is planned',
      {
        programmes: { a: { editions: [{ id: 'a', title: '虚构一届', date: '2027', sources }] } },
        challenges: { a: fictionalCall },
      },
    ],
  ])('may be %s', (_, entries) => {
    expect(told(hallOf(entries, { today }))).toEqual([]);
  });

  test.each<[string, Entries, string]>([
    [
      'the day of an outcome',
      { outcomes: { a: { date: '2026-06-16' } } },
      'outcomes/a.md date dates/future | 成果时间(2026-06-16)在今天(2026-06-15)之后',
    ],
    [
      'the month of an outcome',
      { outcomes: { a: { date: '2026-07' } } },
      'outcomes/a.md date dates/future | 成果时间(2026-07)在今天(2026-06-15)之后',
    ],
    [
      'the year of an honour',
      { craftsmen: { a: { honours: [award('2020'), award('2027')] } } },
      'craftsmen/a.md honours.1.date dates/future | 获得荣誉的时间(2027)在今天(2026-06-15)之后',
    ],
    [
      'an award',
      { outcomes: { a: { awards: [award('2027')] } } },
      'outcomes/a.md awards.0.date dates/future | 获得荣誉的时间(2027)在今天(2026-06-15)之后',
    ],
    [
      'the naming of a studio',
      { studios: { a: { named: '2026-12' } } },
      'studios/a.md named dates/future | 命名时间(2026-12)在今天(2026-06-15)之后',
    ],
    [
      'the issue of a policy',
      { policies: { a: { date: '2027' } } },
      'policies/a.md date dates/future | 发文时间(2027)在今天(2026-06-15)之后',
    ],
    [
      'the opening of a venue',
      { venues: { a: { opened: '2026-07' } } },
      'venues/a.md opened dates/future | 开设时间(2026-07)在今天(2026-06-15)之后',
    ],
    [
      'the call of a challenge',
      { challenges: { a: { date: '2026-06-16' } } },
      'challenges/a.md date dates/future | 难题的时间(2026-06-16)在今天(2026-06-15)之后',
    ],
    [
      'the recognition of an enterprise',
      { enterprises: { a: { recognitions: [recognition('2026'), recognition('2027')] } } },
      'enterprises/a.md recognitions.1.date dates/future | 认定时间(2027)在今天(2026-06-15)之后',
    ],
    [
      'an update',
      { unions: { a: { updated: '2026-06-16' } } },
      'unions/a.md updated dates/future | 更新日期(2026-06-16)在今天(2026-06-15)之后',
    ],
  ])('are not in the future: %s', (_, entries, expected) => {
    expect(told(hallOf(entries, { today }))).toEqual([`${expected} | 检查年份。`]);
  });
});
