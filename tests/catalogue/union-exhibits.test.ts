import { expect, test } from 'vitest';
import { unionExhibits } from '#catalogue/union-exhibits';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const hall = hallOf({
  unions: {
    shi: { title: '虚构市总工会', names: ['市总'], studios: ['tui-dong'] },
    qu: { title: '虚构区总工会', level: '区局（产业）', parent: 'shi' },
    chang: { title: '虚构厂工会', level: '基层', parent: 'qu', enterprise: 'chang' },
    bie: { title: '别市总工会', region: '乙市' },
  },
  craftsmen: { 'xiang-bie': { union: 'bie' }, 'wu-ren': {} },
  studios: { 'tui-dong': {} },
  outcomes: {
    'shi-de': { union: 'shi' },
    'qu-de': { union: 'qu' },
    'chang-de': { union: 'chang' },
  },
  enterprises: { chang: {} },
  challenges: { jie: { owner: '市总' } },
  policies: {
    ban: { issuer: '虚构市总工会等八部门' },
    yin: { issuer: '某虚构市总工会' },
  },
  programmes: { ping: { hosts: ['虚构市科委', '虚构市总工会'] } },
  tours: { dao: { union: 'qu', status: 'draft' } },
});
const told = (slug: string): string[] =>
  unionExhibits(hall.catalogue, entryOf(hall, 'unions', slug)).map(
    ({ exhibit, tie }) => `${tie} ${exhibit.collection}/${exhibit.slug}`,
  );

test.each([
  [
    'the municipal union has its own, those of all below, and what names it',
    'shi',
    [
      'named studios/tui-dong',
      'below outcomes/chang-de',
      'below outcomes/qu-de',
      'own outcomes/shi-de',
      'named programmes/ping',
      'named challenges/jie',
      'named policies/ban',
    ],
  ],
  [
    'a district has its own and those below',
    'qu',
    ['below outcomes/chang-de', 'own outcomes/qu-de'],
  ],
  ['a firm’s union has the firm', 'chang', ['own outcomes/chang-de', 'named enterprises/chang']],
  ['another city has its own only', 'bie', ['own craftsmen/xiang-bie']],
])('%s', (_, slug, exhibits) => {
  expect([...told(slug)].sort()).toEqual([...exhibits].sort());
});

test('parents in a cycle, which the checks refuse, do not hang', () => {
  const ring = hallOf({
    unions: { a: { parent: 'b' }, b: { parent: 'a' } },
    outcomes: { wu: { union: 'b' } },
  });
  expect(unionExhibits(ring.catalogue, entryOf(ring, 'unions', 'a')).map(({ tie }) => tie)).toEqual(
    ['below'],
  );
});
