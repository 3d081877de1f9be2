import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPatentNumber } from '#schema/patent-number';

/** A sound number: digits with the only check character that fits them. */
const sound = fc
  .record({
    year: fc.integer({ min: 1985, max: 2099 }),
    kind: fc.constantFrom('1', '2', '3', '8', '9'),
    serial: fc.integer({ min: 0, max: 9_999_999 }),
  })
  .map(({ year, kind, serial }) => {
    const digits = `${year}${kind}${String(serial).padStart(7, '0')}`;
    return [...'0123456789X'].map((check) => `${digits}.${check}`).filter(isPatentNumber);
  });

describe('a patent number', () => {
  test.each([
    ['twelve digits', '201710601862.3'],
    ['eight digits, before October 2003', '97101765.4'],
    ['a check of ten, written X', '95115608.X'],
    ['a small x', '95115608.x'],
    ['the mark of a granted patent', 'ZL201710601862.3'],
    ['the mark of the country', 'CN97101765.4'],
    ['spaces as on a certificate', 'ZL 2017 1 0601862.3'],
  ])('is sound with %s', (_, number) => {
    expect(isPatentNumber(number)).toBe(true);
  });

  test.each([
    ['a wrong check digit', '201710601862.4'],
    ['no check digit', '201710601862'],
    ['no dot', '2017106018623'],
    ['two digits swapped', '201710608162.3'],
    ['a kind that there is not', '201750601862.3'],
    ['ten digits', '2017106018.3'],
    ['words before it', '专利号201710601862.3'],
    ['nothing', ''],
  ])('is not sound with %s', (_, number) => {
    expect(isPatentNumber(number)).toBe(false);
  });

  test('has exactly one sound check character', () => {
    fc.assert(fc.property(sound, (numbers) => numbers.length === 1));
  });

  test('breaks when any one digit of the serial is changed', () => {
    fc.assert(
      fc.property(
        sound,
        fc.integer({ min: 5, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        ([number = ''], at, step) => {
          const changed = (Number(number[at]) + step) % 10;
          expect(isPatentNumber(number.slice(0, at) + changed + number.slice(at + 1))).toBe(false);
        },
      ),
    );
  });
});
