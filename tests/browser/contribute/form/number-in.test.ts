import { expect, test } from 'vitest';
import { numberIn } from '#browser/contribute/form/number-in';

test.each([
  ['12.5', 12.5],
  ['１，２００', 1200],
  ['1,200,000', 1_200_000],
  ['-3', -3],
  ['-0', 0],
  ['约12', '约12'],
  ['1e3', '1e3'],
  ['12345678901234567890', '12345678901234567890'],
  ['', ''],
])('%j is the number %j', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
