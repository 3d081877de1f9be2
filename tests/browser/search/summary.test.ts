import { describe, expect, test } from 'vitest';
import { isSearchable, summary } from '#browser/search/summary';
import type { SearchQuestion } from '#search/messages';
import { searchWords } from '../../search/page/words.ts';

const question = (part: Partial<SearchQuestion>): SearchQuestion => ({
  text: '热轧',
  facets: {},
  sort: 'relevance',
  literal: false,
  ...part,
});

describe('an answer is summed up', () => {
  test.each<[string, Partial<SearchQuestion>, number, string]>([
    ['with its hits', {}, 3, '热轧：3 条'],
    ['without a hit', {}, 0, '没有 热轧'],
    ['among what was chosen', { facets: { year: '2019' } }, 3, '热轧，有条件：3 条'],
    ['without a hit among it', { facets: { year: '2019' } }, 0, '条件下没有 热轧'],
    [
      'with the part of a long text that counted',
      { text: '𠮷'.repeat(101) },
      0,
      `没有 ${'𠮷'.repeat(100)} 只用前 100 字`,
    ],
    ['with braces of the visitor as they are', { text: '{total}' }, 2, '{total}：2 条'],
  ])('%s', (_, part, total, sentence) => {
    expect(summary(question(part), { total, corrected: [] }, searchWords)).toBe(sentence);
  });
});

test.each<[Partial<SearchQuestion>, string]>([
  [{}, '改查“孔利明”“孔立明”：2 条'],
  [{ facets: { year: '2019' } }, '改查“孔利明”“孔立明”，有条件：2 条'],
])('a correction of %j is said with its hits', (part, sentence) => {
  const answer = { total: 2, corrected: ['孔利明', '孔立明'] };
  expect(summary(question(part), answer, searchWords)).toBe(sentence);
});

test.each([
  ['热', true],
  ['C', true],
  ['５', true],
  ['𠮷', true],
  ['', false],
  ['，。！', false],
  ['“”', false],
  ['🔧', false],
  ['\u0000', false],
])('%j can be looked up: %s', (text, expected) => {
  expect(isSearchable(text)).toBe(expected);
});
