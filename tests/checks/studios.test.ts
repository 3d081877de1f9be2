import { describe, expect, test } from 'vitest';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

describe('a studio', () => {
  test.each([
    ['has a leader by name', {}],
    ['is an alliance', { kind: '联盟', leaders: undefined }],
    ['is an alliance by its code', { kind: 'alliance', leaders: undefined }],
    ['is a draft', { status: 'draft' as const, leaders: undefined }],
  ])('is sound when it %s', (_, studio) => {
    expect(told(hallOf({ studios: { a: studio } }))).toEqual([]);
  });

  test.each([
    ['names none', undefined],
    ['names an empty list', []],
  ])('needs a leader and %s', (_, leaders) => {
    expect(told(hallOf({ studios: { a: { leaders } } }))).toEqual([
      'studios/a.md leaders studios/leaders | 发布的工作室要写领衔人(leaders) | 写 leaders，例如 - wang-jun；馆内没有这个人就写 - name: 姓名。',
    ]);
  });
});
