import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#search/fold';
import { collectNames } from '#search/names';
import type { TitleCatalogue, TitleRow } from '#search/record';

const row = (title: string, aliases: readonly string[], hall?: number): TitleRow => [
  title,
  aliases,
  [hall === undefined ? [] : [hall], [], [], [], [], []],
];

const catalogue = (rows: readonly TitleRow[], names: readonly string[] = []): TitleCatalogue => ({
  facets: [
    [
      ['craftsmen', '工匠'],
      ['studios', '工作室'],
      ['sources', '来源'],
    ],
    [],
    [],
    [],
    [],
    [],
  ],
  names,
  rows,
});

describe('collectNames', () => {
  test('takes titles and aliases with their hall, and other names without one', () => {
    const names = collectNames([catalogue([row('虚构甲', ['甲师傅'], 1)], ['虚构第1厂'])]);
    expect(names).toEqual([
      { text: '虚构甲', folded: '虚构甲', hall: '工作室', rank: 0 },
      { text: '甲师傅', folded: '甲师傅', hall: '工作室', rank: 1 },
      { text: '虚构第1厂', folded: '虚构第1厂', hall: '', rank: 2 },
    ]);
  });

  test('leaves the hall empty where an entry has no collection', () => {
    expect(collectNames([catalogue([row('虚构甲', [])])])).toMatchObject([{ hall: '' }]);
  });

  test.each([
    ['a title wins over an alias', [row('虚构乙', ['虚构甲'], 0), row('虚构甲', [], 1)], [], 0],
    ['an alias wins over a name', [row('虚构乙', ['虚构甲'], 0)], ['虚构甲'], 1],
    ['a name wins over the title of a source', [row('虚构甲', [], 2)], ['虚构甲'], 2],
    ['the title of a source comes last', [row('虚构甲', [], 2)], [], 3],
    ['a name that nothing else bears stays', [row('虚构乙', [], 0)], ['虚构甲'], 2],
  ])('%s', (_, rows, names, rank) => {
    const found = collectNames([catalogue(rows, names)]).filter(({ text }) => text === '虚构甲');
    expect(found.map((name) => name.rank)).toEqual([rank]);
  });

  test('takes what differs in case and width alone once, over all bundles', () => {
    const bundles = [
      catalogue([row('ＸＧ１泵', [], 0)]),
      catalogue([row('xg1泵', [], 1)], ['XG1泵']),
    ];
    expect(collectNames(bundles)).toEqual([
      { text: 'ＸＧ１泵', folded: 'xg1泵', hall: '工匠', rank: 0 },
    ]);
  });

  test('folds every title as the search does', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'钢Aa9Ａ（）·É𠮷 \n') }),
    );
    fc.assert(
      fc.property(title, (text) => {
        const folded = collectNames([catalogue([row(text, [], 0)])]).map((name) => name.folded);
        expect(folded).toEqual(fold(text) === '' ? [] : [fold(text)]);
      }),
    );
  });
});
