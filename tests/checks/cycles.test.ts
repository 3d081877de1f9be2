import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentorCycles } from '#checks/cycles';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';
import { told } from './told.ts';

const mentor = (file: string) =>
  `craftsmen/${file}.md mentors mentors/cycle | 师徒关系绕成了圈 | 检查谁是谁的师傅，只在徒弟一方写。`;
const parent = (file: string) =>
  `unions/${file}.md parent unions/cycle | 上级工会绕成了圈 | 检查上级工会(parent)写的是不是自己的下级。`;

describe('masters and apprentices', () => {
  test('may share masters, and masters may have masters', () => {
    expect(
      told(
        hallOf({
          craftsmen: {
            a: {},
            b: { mentors: ['a', { name: '甄甲子（虚构）' }] },
            c: { mentors: ['a', 'b'] },
          },
        }),
      ),
    ).toEqual([]);
  });

  test.each<[string, NonNullable<Entries['craftsmen']>, string[]]>([
    ['one is his own master', { a: { mentors: ['a'] } }, [mentor('a')]],
    [
      'two are each other’s',
      { a: { mentors: ['b'] }, b: { mentors: ['a'] } },
      [mentor('a'), mentor('b')],
    ],
    [
      'three in a row close, and only they are told',
      {
        a: { mentors: ['b'] },
        b: { mentors: ['c'] },
        c: { mentors: ['a'] },
        d: { mentors: ['a'] },
      },
      [mentor('a'), mentor('b'), mentor('c')],
    ],
  ])('form no cycle: %s', (_, craftsmen, expected) => {
    expect(told(hallOf({ craftsmen }))).toEqual(expected);
  });

  test('are told exactly when they can reach themselves', () => {
    const size = 6;
    const links = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 10 });
    fc.assert(
      fc.property(links, (pairs) => {
        // Warshall's closure: who is reached from whom by any chain.
        const reached = new Set(pairs.map(([from, to]) => `${from} ${to}`));
        for (let by = 0; by < size; by += 1)
          for (let from = 0; from < size; from += 1)
            for (let to = 0; to < size; to += 1)
              if (reached.has(`${from} ${by}`) && reached.has(`${by} ${to}`))
                reached.add(`${from} ${to}`);
        const names = Array.from({ length: size }, (_, i) => `c${i}`);
        const craftsmen = Object.fromEntries(
          names.map((name, i) => [
            name,
            { mentors: pairs.flatMap(([from, to]) => (from === i ? [`c${to}`] : [])) },
          ]),
        );
        const expected = names.filter((_, i) => reached.has(`${i} ${i}`));
        const found = mentorCycles(hallOf({ craftsmen })).map(({ file }) => file);
        expect(found).toEqual(expected.map((name) => `craftsmen/${name}.md`));
      }),
      { numRuns: 50 },
    );
  });
});

test('a union is not its own superior, by any chain', () => {
  const district = { level: '区局（产业）', parent: 'b' } as const;
  expect(told(hallOf({ unions: { a: district, b: { ...district, parent: 'a' } } }))).toEqual([
    parent('a'),
    parent('b'),
  ]);
});
