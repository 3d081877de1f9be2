import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isResidentId } from '#schema/resident-id';

/** Region codes that begin with 99 belong to nobody. */
const sound = fc
  .integer({ min: 0, max: 10 ** 15 - 1 })
  .map((rest) => `99${String(rest).padStart(15, '0')}`)
  .map((digits) => [...'0123456789X'].map((check) => digits + check).filter(isResidentId));

describe('a resident identity number', () => {
  test.each([
    // The example of GB 11643—1999 itself.
    ['the example of the standard', '11010519491231002X'],
    ['a small x', '11010519491231002x'],
  ])('is told by %s', (_, number) => {
    expect(isResidentId(number)).toBe(true);
  });

  test.each([
    ['a wrong check', '110105194912310021'],
    ['a zero at its beginning', '01010519491231002X'],
    ['seventeen digits', '11010519491231002'],
    ['letters', '1101051949123100AX'],
  ])('is not told by %s', (_, number) => {
    expect(isResidentId(number)).toBe(false);
  });

  test('has exactly one sound check character', () => {
    fc.assert(fc.property(sound, (numbers) => numbers.length === 1));
  });

  test('breaks when any one digit is changed', () => {
    fc.assert(
      fc.property(
        sound,
        fc.nat({ max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        ([number = ''], at, step) => {
          const changed = (Number(number[at]) + step) % 10;
          expect(isResidentId(number.slice(0, at) + changed + number.slice(at + 1))).toBe(false);
        },
      ),
    );
  });
});
