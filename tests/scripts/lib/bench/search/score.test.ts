import { describe, expect, test } from 'vitest';
import type { PlainRecord } from '../../../../../scripts/lib/bench/search/plain-record.ts';
import { holding } from '../../../../../scripts/lib/bench/search/queries/query.ts';
import type { QueryKind } from '../../../../../scripts/lib/bench/search/queries/query.ts';
import { qualities } from '../../../../../scripts/lib/bench/search/quality.ts';
import { score } from '../../../../../scripts/lib/bench/search/score.ts';

const record = (url: string, title: string, text = ''): PlainRecord => ({
  url,
  collection: 'outcomes',
  text: `${title}\n${text}`,
  names: [title],
});
const records = [
  record('/a/', '虚构轧机'),
  record('/b/', '虚构水泵', '放在轧机旁'),
  record('/c/', '虚构焊枪', '不提别的机器'),
];
const judge = (kind: QueryKind, text: string, total: number, urls: string[]) =>
  score({ kind, text, meant: holding(text) }, { total, urls }, records);

describe('an answer is judged by plain search', () => {
  test.each([
    ['all there is, the title first', 2, ['/a/', '/b/'], [1, 1, 1]],
    ['all there is, the title second', 2, ['/b/', '/a/'], [1, 1, 0.5]],
    ['one of two', 1, ['/a/'], [0.5, 1, 1]],
    ['one too many', 3, ['/a/', '/b/', '/c/'], [1, 2 / 3, 1]],
    ['only the wrong one', 1, ['/c/'], [0, 0, 0]],
    ['a total that cannot be', 4, ['/a/', '/b/'], [1, 0.5, 1]],
  ])('%s', (_, total, urls, [recall, precision, reciprocalRank]) => {
    expect(judge('term', '轧机', total, urls)).toEqual({
      recall,
      precision,
      reciprocalRank,
      hit: recall !== 0,
    });
  });

  test('nothing found has a recall of 0 and no precision', () => {
    expect(judge('term', '轧机', 0, [])).toEqual({ recall: 0, reciprocalRank: 0, hit: false });
  });

  test('what is corrected to is a title, whatever the texts hold', () => {
    expect(judge('wrong', '轧机', 1, ['/a/'])).toMatchObject({ recall: 1, precision: 1 });
    expect(judge('wrong', '轧机', 1, ['/b/'])).toMatchObject({ recall: 0, hit: false });
  });

  test('a query that no record answers judges nothing', () => {
    expect(judge('term', '龙门吊', 1, ['/a/'])).toBeUndefined();
  });

  test('a hit below the first ten is none', () => {
    const others = Array.from({ length: 10 }, (_, at) => `/other-${at}/`);
    expect(judge('term', '焊枪', 11, [...others, '/c/'])).toMatchObject({
      recall: 1,
      reciprocalRank: 0,
      hit: false,
    });
  });
});

test('the answers of a kind are taken together; what found nothing has no say in precision', () => {
  const scores = [
    { kind: 'name' as const, recall: 1, precision: 0.5, reciprocalRank: 1, hit: true },
    { kind: 'name' as const, recall: 0, reciprocalRank: 0, hit: false },
    { kind: 'term' as const, recall: 1, precision: 1, reciprocalRank: 0.5, hit: true },
  ];
  expect(qualities(scores)).toEqual([
    { kind: 'name', queries: 2, recall: 0.5, precision: 0.5, mrr: 0.5, hit10: 0.5, none: 1 },
    { kind: 'term', queries: 1, recall: 1, precision: 1, mrr: 0.5, hit10: 1, none: 0 },
  ]);
});
