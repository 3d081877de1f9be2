import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyScale } from '#views/money-scale';

const read = (sums: readonly number[]) => {
  const scale = moneyScale(sums);
  return (
    scale && [
      scale.logarithmic ? 'log' : 'linear',
      ...scale.ticks.map(({ text, place }) => `${text}@${place}`),
    ]
  );
};

describe('a scale of money', () => {
  test.each<[string, number[], string[] | undefined]>([
    ['no sums', [], undefined],
    [
      'sums that span powers of ten',
      [50, 100_000, 1_000_000],
      ['log', '10@0', '100@20', '1000@40', '1万@60', '10万@80', '100万@100'],
    ],
    [
      'sums of one size',
      [100_000, 3_000_000],
      ['linear', '0@0', '100万@33.33', '200万@66.67', '300万@100'],
    ],
    ['one sum', [500], ['linear', '0@0', '100@20', '200@40', '300@60', '400@80', '500@100']],
  ])('has %s at its ticks', (_, sums, expected) => {
    expect(read(sums)).toEqual(expected);
  });

  test('keeps every sum on the chart and in its order', () => {
    const sums = fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1 });
    fc.assert(
      fc.property(sums, (list) => {
        const scale = moneyScale(list);
        const places = [...list].sort((a, b) => a - b).map((sum) => scale?.place(sum) ?? NaN);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
      }),
    );
  });
});
