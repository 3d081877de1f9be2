import { describe, expect, test } from 'vitest';
import { fictionalCall } from '../lib/fictional-call.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

const today = '2026-06-15';

describe('a call', () => {
  test.each([
    ['open on its last day', { deadline: today }],
    ['open before it', { deadline: '2026-06-16' }],
    ['taken after its deadline', { deadline: '2026-06-14', stage: 'taken' as const }],
    ['closed after it', { deadline: '2026-06-14', stage: 'closed' as const }],
  ])('may be %s', (_, changes) => {
    const challenges = { call: { ...fictionalCall, ...changes } };
    expect(told(hallOf({ challenges }, { today }))).toEqual([]);
  });

  test('is not open after its deadline', () => {
    const challenges = { call: { ...fictionalCall, deadline: '2026-06-14' } };
    expect(told(hallOf({ challenges }, { today }))).toEqual([
      'challenges/call.md deadline challenges/overdue | 截止日期(2026-06-14)在今天(2026-06-15)之前，阶段(stage)却还是 open | 改成 taken、solved 或 closed；延了期就改截止日期。',
    ]);
  });

  test('is solved by an outcome that there is', () => {
    const solved = { ...fictionalCall, stage: 'solved' as const, solvedBy: 'jia-ju' };
    const challenges = { call: solved };
    expect(told(hallOf({ challenges, outcomes: { 'jia-ju': {} } }, { today }))).toEqual([]);
    expect(told(hallOf({ challenges }, { today }))).toEqual([
      expect.stringContaining('challenges/call.md solvedBy references/missing'),
    ]);
  });
});
