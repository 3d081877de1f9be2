import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCreditCode } from '#schema/credit-code';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const sound = fc
  .array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 })
  .map((characters) => alphabet.map((check) => characters.join('') + check).filter(isCreditCode));

describe('a unified social credit code', () => {
  test('is sound when its check character is', () => {
    expect(isCreditCode('9144030071526726XG')).toBe(true);
  });

  test.each([
    ['a wrong check character', '91310115MA1G4L1WXK'],
    ['seventeen characters', '9144030071526726X'],
    ['nineteen characters', '9144030071526726XG0'],
    ['a letter that the standard leaves out', '9144030071526726XI'],
    ['small letters', '9144030071526726xg'],
    ['a line break behind it', '9144030071526726XG\n'],
    ['nothing', ''],
  ])('is not sound with %s', (_, code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  test('has exactly one sound check character', () => {
    fc.assert(fc.property(sound, (codes) => codes.length === 1));
  });

  test('breaks when any one character is changed', () => {
    fc.assert(
      fc.property(
        sound,
        fc.nat({ max: 17 }),
        fc.integer({ min: 1, max: 30 }),
        ([code = ''], at, step) => {
          const changed = alphabet[(alphabet.indexOf(code[at] ?? '') + step) % 31] ?? '';
          expect(isCreditCode(code.slice(0, at) + changed + code.slice(at + 1))).toBe(false);
        },
      ),
    );
  });
});
