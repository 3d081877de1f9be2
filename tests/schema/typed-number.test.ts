import { expect, test } from 'vitest';
import { typedNumber } from '#schema/typed-number';

test.each([
  ['12.5', 12.5],
  ['１，２００', 1200],
  ['1,200,000', 1_200_000],
  ['1,2345', undefined],
  ['-3', -3],
  ['+3', 3],
  ['-0', 0],
  ['约12', undefined],
  ['1e3', undefined],
  ['12345678901234567890', undefined],
  ['', undefined],
])('%j is the number %j', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});
