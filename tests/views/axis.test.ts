import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countAxis, shareAxis } from '#views/axis';

describe('an axis', () => {
  test('of shares ends at a hundred per cent whatever is shown', () => {
    const { place, ticks } = shareAxis();
    expect(place(15.03)).toBe(15.03);
    expect(ticks.at(-1)).toEqual({ place: 100, text: '100%' });
  });

  test('of counts starts at nought, ends no lower than the most, and rises in whole numbers', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (most) => {
        const { place, ticks } = countAxis(most);
        const values = ticks.map(({ text }) => Number(text));
        expect(values[0]).toBe(0);
        expect(values.at(-1)).toBeGreaterThanOrEqual(most);
        expect(values.every(Number.isInteger)).toBe(true);
        expect(place(most)).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('says its unit once, at its end', () => {
    expect(countAxis(100, '人').ticks.filter(({ text }) => text.endsWith('人'))).toHaveLength(1);
  });
});
