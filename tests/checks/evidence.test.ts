import { describe, expect, test } from 'vitest';
import { cite } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';
import { told } from './told.ts';

const suggestion = '末尾加出处标记，例如 [^xu-gou-bao-gao: 第1页]。';

describe('published prose', () => {
  test.each<[string, Entries]>([
    ['names its sources', { outcomes: { a: { points: [`虚构甲。${cite}`] } } }],
    [
      'may wait for them in a draft',
      { outcomes: { a: { status: 'draft', points: ['虚构甲。'] } } },
    ],
    [
      'is gone when it is withdrawn',
      { outcomes: { a: { status: 'withdrawn', points: ['虚构甲。'] } } },
    ],
  ])('%s', (_, entries) => {
    expect(told(hallOf(entries))).toEqual([]);
  });

  test.each<[string, Entries, string]>([
    [
      'a problem',
      { outcomes: { a: { problem: '虚构甲。' } } },
      `outcomes/a.md problem evidence/uncited | 难题没有写出处 | ${suggestion}`,
    ],
    [
      'one of several points',
      { outcomes: { a: { points: [`虚构甲。${cite}`, '虚构乙。'] } } },
      `outcomes/a.md points.1 evidence/uncited | 要点没有写出处 | ${suggestion}`,
    ],
    [
      'somebody’s own words',
      { craftsmen: { a: { quote: { text: '虚构甲。' } } } },
      `craftsmen/a.md quote.text evidence/uncited | 原话没有写出处 | ${suggestion}`,
    ],
    [
      'a programme’s criteria',
      { programmes: { a: { criteria: ['虚构甲。'] } } },
      `programmes/a.md criteria.0 evidence/uncited | 条件没有写出处 | ${suggestion}`,
    ],
  ])('is told without a source: %s', (_, entries, expected) => {
    expect(told(hallOf(entries))).toEqual([expected]);
  });
});
