import { expect, test } from 'vitest';
import { lineages } from '#catalogue/lineage';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';

const alone = { leaders: [] };

/** The groups as lines: `jia apprentice yi, yi studio ban`. */
const groupsOf = (entries: Entries): string[] =>
  lineages(hallOf(entries).catalogue).map(({ kin, ties }) => {
    const name = (key: string): string =>
      kin.get(key)?.entry?.slug ?? `(${kin.get(key)?.name ?? key})`;
    return ties.map(({ from, to, bond }) => `${name(from)} ${bond} ${name(to)}`).join(', ');
  });

test.each<[string, Entries, string[]]>([
  ['people without any tie are no group', { craftsmen: { jia: {}, yi: {} } }, []],
  [
    'a mentor comes before the apprentice',
    { craftsmen: { jia: {}, yi: { mentors: ['jia'] } } },
    ['jia apprentice yi'],
  ],
  [
    'somebody without an entry is a name',
    { craftsmen: { jia: { mentors: [{ name: '老虚' }] } } },
    ['(老虚) apprentice jia'],
  ],
  [
    'two entries that name the same name may mean two people',
    {
      craftsmen: {
        jia: { title: '甲（虚构）', mentors: [{ name: '老虚' }] },
        yi: { title: '乙（虚构）', mentors: [{ name: '老虚' }] },
      },
    },
    ['(老虚) apprentice jia', '(老虚) apprentice yi'],
  ],
  [
    'one who is only in a draft is neither named nor counted',
    { craftsmen: { jia: { status: 'draft' }, yi: { mentors: ['jia'] } } },
    [],
  ],
  [
    'leaders, members and alliances bind people and studios to one group, the largest first',
    {
      craftsmen: { bing: { mentors: [{ name: '老虚' }] }, jia: {}, yi: {} },
      studios: {
        ban: { leaders: ['jia'], members: ['yi'], alliances: ['meng'] },
        meng: alone,
      },
    },
    ['jia studio ban, ban member yi, meng alliance ban', '(老虚) apprentice bing'],
  ],
  [
    'a ring of mentors ends',
    { craftsmen: { jia: { mentors: ['yi'] }, yi: { mentors: ['jia'] } } },
    ['yi apprentice jia, jia apprentice yi'],
  ],
])('%s', (_, entries, expected) => {
  expect(groupsOf(entries)).toEqual(expected);
});
