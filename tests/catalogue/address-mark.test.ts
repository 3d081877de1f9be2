import { expect, test } from 'vitest';
import { addressMark } from '#catalogue/address-mark';

// FNV-1a of 32 bits (RFC 9923, “Test Values”), folded: 811c9dc5, e40c292c, bf9cf968.
test.each([
  ['', '1c9d44'],
  ['a', '0c29c8'],
  ['foobar', '9cf9d7'],
])('“%s” has the mark %s', (address, mark) => {
  expect(addressMark(address)).toBe(mark);
});
