import { expect, test } from 'vitest';
import { rank } from '#search/rank';

function hit(title: string, score: number, aliases: string[] = []) {
  const row = { id: title, url: `/${title}/`, collection: '', hall: '', meta: '', title, aliases };
  return { row, score };
}

test.each([
  ['a title that is the query', ['焊接'], [hit('焊接机', 9), hit('焊接', 1)], '焊接'],
  ['an alias that is the query', ['焊王'], [hit('焊王的家', 9), hit('甄一', 1, ['焊王'])], '甄一'],
  [
    'a title that holds all terms',
    ['激光', '焊接'],
    [hit('焊接', 9), hit('焊接激光', 1)],
    '焊接激光',
  ],
  ['a title before an alias', ['焊'], [hit('甄', 9, ['老焊工']), hit('焊工', 1)], '焊工'],
  ['an alias before a body', ['焊'], [hit('甄', 9), hit('贾', 1, ['老焊工'])], '贾'],
  ['the higher score otherwise', ['焊'], [hit('甄', 1), hit('贾', 9)], '贾'],
  ['the earlier address when all is equal', ['焊'], [hit('b', 1), hit('a', 1)], 'a'],
])('puts %s first', (_, terms, hits, first) => {
  expect(rank(hits, terms)[0]?.row.title).toBe(first);
});
