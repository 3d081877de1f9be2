import { expect, test } from 'vitest';
import { countBeside, placesOf } from '#browser/facets/combine';

const index = {
  facets: {
    industry: { steel: [0, 2, 3], ships: [1] },
    region: { '910000': [1, 2], '920000': [3] },
  },
  entries: ['a', 'b', 'c', 'd'].map((slug) => [slug, slug] as const),
};

test.each<[string, [string, string][], number[]]>([
  ['nothing chosen keeps all', [], [0, 1, 2, 3]],
  ['one value keeps its own', [['industry', 'steel']], [0, 2, 3]],
  [
    'two values keep what falls under both',
    [
      ['industry', 'steel'],
      ['region', '910000'],
    ],
    [2],
  ],
  ['an unknown value keeps nothing', [['industry', 'nobody']], []],
])('%s', (_, pairs, places) => {
  expect(placesOf(index, new Map(pairs))).toEqual(places);
});

test.each<[string, [string, string][], [string, string], number]>([
  ['beside the values of the other facets', [['industry', 'steel']], ['region', '920000'], 1],
  ['in place of the value of its own facet', [['industry', 'steel']], ['industry', 'ships'], 1],
])('a value is counted %s', (_, pairs, [facet, value], count) => {
  expect(countBeside(index, new Map(pairs), facet, value)).toBe(count);
});
