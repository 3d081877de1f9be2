import { describe, expect, test } from 'vitest';
import { entryOf, type Entry } from '#search/entry';
import { parseQuery } from '#search/query';
import { rank } from '#search/rank';

function entry(title: string, aliases: string[] = [], length = 100): Entry {
  const catalogue = { facets: [], names: [], rows: [] };
  const text = () => Promise.resolve({ url: '', meta: '', body: '' });
  return entryOf([title, aliases, []], catalogue, { length, text });
}

function hit(title: string, score: number, aliases: string[] = [], wording = 0) {
  return { entry: entry(title, aliases), score, wording };
}

describe('rank', () => {
  test.each([
    ['a title that is the query', '焊接', [hit('焊接机', 9), hit('焊接', 1)], '焊接'],
    ['a title but for its signs', '甲 乙', [hit('甲乙 乙', 9), hit('甲（乙）', 1)], '甲（乙）'],
    ['an alias that is the query', '焊王', [hit('焊王的家', 9), hit('甄一', 1, ['焊王'])], '甄一'],
    ['a title that holds all terms', '激光 焊接', [hit('焊接', 9), hit('焊接激光', 1)], '焊接激光'],
    [
      'a title that holds the phrase',
      '"激光，焊接"',
      [hit('焊接激光', 9), hit('论激光、焊接', 1)],
      '论激光、焊接',
    ],
    ['a title before an alias', '焊', [hit('甄', 9, ['老焊工']), hit('焊工', 1)], '焊工'],
    ['an alias before a body', '焊', [hit('甄', 9), hit('贾', 1, ['老焊工'])], '贾'],
    ['the higher score otherwise', '焊', [hit('甄', 1), hit('贾', 9)], '贾'],
    ['the earlier title when all is equal', '焊', [hit('b', 1), hit('a', 1)], 'a'],
  ])('puts %s first', (_, query, hits, first) => {
    expect(rank(hits, [parseQuery(query)])[0]?.title).toBe(first);
  });

  test('puts the better wording first, but the title of another before its text', () => {
    const wordings = ['孔明', '空明'].map((text) => parseQuery(text));
    const hits = [hit('空明', 1, [], 1), hit('甄', 9, [], 1), hit('贾', 1), hit('孔明', 1)];
    expect(rank(hits, wordings).map(({ title }) => title)).toEqual(['孔明', '空明', '贾', '甄']);
  });

  test('lets the wordings take turns, each by its own scores', () => {
    const wordings = ['空明', '孔明'].map((text) => parseQuery(text));
    const hits = [hit('丙', 1), hit('乙', 2), hit('甲', 3), hit('贾', 1, [], 1)];
    expect(rank(hits, wordings).map(({ title }) => title)).toEqual(['甲', '贾', '乙', '丙']);
  });

  test('puts the shorter of two records of one title first', () => {
    const hits = [2, 1].map((length) => ({
      entry: entry('焊工', [], length),
      score: 1,
      wording: 0,
    }));
    expect(rank(hits, [parseQuery('焊')]).map(({ length }) => length)).toEqual([1, 2]);
  });
});
