import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yuanOf } from '#schema/money';

describe('a sum of money', () => {
  test.each<[number, string, number | undefined]>([
    [50, '元', 50],
    [10, '万元', 100_000],
    [0.5, '万元', 5_000],
    [1.13, '万元', 11_300],
    [300, '万元', 3_000_000],
    [1.5, '亿元', 150_000_000],
    [218, '个', undefined],
    [3, '万', undefined],
    [3, '', undefined],
  ])('of %d %s is %s yuan', (value, unit, yuan) => {
    expect(yuanOf(value, unit)).toBe(yuan);
  });

  test('keeps its order in every unit', () => {
    const fen = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(fen, fen, fc.constantFrom('元', '万元', '亿元'), (a, b, unit) => {
        const [one = 0, other = 0] = [yuanOf(a, unit), yuanOf(b, unit)];
        expect(Math.sign(one - other)).toBe(Math.sign(a - b));
      }),
    );
  });
});
