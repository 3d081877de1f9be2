import { describe, expect, test } from 'vitest';
import { contributeWays } from '#views/forge';
import { hallOf } from '../lib/hall-of.ts';

const ways = (hall: Parameters<typeof hallOf>[1] = {}) =>
  contributeWays(hallOf({}, hall).catalogue);
const repository = 'https://git.example.org/xu-gou/zhan-guan';

describe('the ways out of the desk', () => {
  test.each([
    ['a hall without a repository', {}, '没有公布代码仓库'],
    ['a repository on a host that is not known', { repository }, 'kind'],
  ])('%s has only the bundle, and says why', (_, hall, words) => {
    const { forge, connect, reason } = ways({ hall });
    expect([forge, connect]).toEqual([undefined, undefined]);
    expect(reason).toContain(words);
  });

  test('a repository may ask the origin of its API, and no more', () => {
    const { forge, forgeName, connect, reason } = ways({
      hall: { repository, forge: { kind: 'gitea' } },
    });
    expect(forge?.api).toBe('https://git.example.org/api/v1');
    expect([forgeName, connect, reason]).toEqual(['Gitea', 'https://git.example.org', undefined]);
  });

  test('a bundle goes to the office, and without one to the editors', () => {
    const office = { name: '虚构工会办公室' };
    const { editors } = hallOf({}).catalogue.hall;
    expect([ways({ hall: { office } }).recipient, ways().recipient]).toEqual([
      office.name,
      editors,
    ]);
  });
});
