import { describe, expect, test } from 'vitest';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';
import { told } from './told.ts';

const district = '区局（产业）';

describe('unions', () => {
  test('form one tree a city, levels going down and never up', () => {
    expect(
      told(
        hallOf({
          unions: {
            a: { region: '甲市' },
            b: { region: '乙市' },
            c: { level: district, parent: 'a' },
            d: { level: district, parent: 'c' },
            e: { level: '基层', parent: 'c' },
            f: { level: '基层', parent: 'e' },
          },
        }),
      ),
    ).toEqual([]);
  });

  test.each<[string, NonNullable<Entries['unions']>, string]>([
    [
      'a district union on top',
      { a: { level: district } },
      'unions/a.md level unions/root | 区局（产业）工会要写上级工会(parent) | 只有市级总工会没有上级。',
    ],
    [
      'two municipal unions in one city',
      { a: { region: '910000', title: '虚构甲' }, b: { region: '甲市' } },
      'unions/b.md region unions/two-roots | 同一个市已有市级总工会“虚构甲”',
    ],
    [
      'a district union below a works union',
      { a: {}, b: { level: '基层', parent: 'a' }, c: { level: district, parent: 'b' } },
      'unions/c.md parent unions/level | 上级工会的层级“基层”低于本工会的“区局（产业）” | 检查层级(level)或上级工会(parent)。',
    ],
  ])('are told of %s', (_, unions, expected) => {
    expect(told(hallOf({ unions }))).toEqual([expected]);
  });
});
