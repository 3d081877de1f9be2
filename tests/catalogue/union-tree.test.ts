import { expect, test } from 'vitest';
import { unionTree } from '#catalogue/union-tree';
import type { UnionNode } from '#catalogue/union-tree';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';

const drawn = ({ union, children }: UnionNode): string =>
  children.length === 0 ? union.slug : `${union.slug}(${children.map(drawn).join(' ')})`;
const tree = (unions: NonNullable<Entries['unions']>) =>
  unionTree(hallOf({ unions }).catalogue).map(drawn).join(' ');

test.each<[string, NonNullable<Entries['unions']>, string]>([
  ['no unions', {}, ''],
  [
    'three tiers',
    { city: {}, district: { parent: 'city' }, works: { parent: 'district' } },
    'city(district(works))',
  ],
  [
    'two cities, in the order of the regions',
    { second: { region: '920000', title: '虚构甲' }, first: { region: '甲市', title: '虚构乙' } },
    'first second',
  ],
  [
    'a union below one that is not published',
    { city: { status: 'draft' }, district: { parent: 'city' } },
    'district',
  ],
  [
    'sisters by their names',
    {
      city: {},
      b: { parent: 'city', title: '虚构第10工会' },
      a: { parent: 'city', title: '虚构第2工会' },
    },
    'city(a b)',
  ],
])('%s', (_, unions, expected) => {
  expect(tree(unions)).toBe(expected);
});
