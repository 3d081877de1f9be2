import { expect, test } from 'vitest';
import { cities } from '#catalogue/districts';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';

/** Cities as lines: `甲市 1: 甲一区 2`. */
const told = (entries: Entries): string[] =>
  cities(hallOf(entries).catalogue).map(
    ({ term, citywide, districts }) =>
      `${term['zh-CN']} ${citywide.total}: ${districts
        .map((district) => `${district.term['zh-CN']} ${district.total}`)
        .join(' ')}`,
  );

test.each<[string, Entries, string[]]>([
  ['a hall that names no place has none', { outcomes: { ju: {} } }, []],
  ['a city without districts is no grid', { outcomes: { ju: { region: '乙市' } } }, []],
  [
    'exhibits of a district are not counted for the city again',
    { outcomes: { ju: { region: '甲一区' } }, craftsmen: { jia: { region: '甲市' } } },
    ['甲市 1: 甲一区 1'],
  ],
  [
    'a region may be written by its code',
    { studios: { ban: { region: '910101' } }, enterprises: { chang: { region: '甲一区' } } },
    ['甲市 0: 甲一区 2'],
  ],
  ['an empty district stays', { craftsmen: { jia: { region: '甲市' } } }, ['甲市 1: 甲一区 0']],
  ['a draft is not counted', { outcomes: { ju: { region: '甲一区', status: 'draft' } } }, []],
])('%s', (_, entries, expected) => {
  expect(told(entries)).toEqual(expected);
});

test('each hall is counted apart', () => {
  const { catalogue } = hallOf({
    craftsmen: { jia: { region: '甲一区' }, yi: { region: '甲一区' } },
    outcomes: { ju: { region: '甲一区' } },
  });
  expect(cities(catalogue)[0]?.districts[0]?.counts).toEqual({
    craftsmen: 2,
    studios: 0,
    outcomes: 1,
    enterprises: 0,
  });
});
