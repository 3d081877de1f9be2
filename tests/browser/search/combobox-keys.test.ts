import { expect, test } from 'vitest';
import { activeAfter } from '#browser/search/combobox-keys';

test.each([
  ['down from the text to the first', 'ArrowDown', -1, 3, 0],
  ['down from the last back to the text', 'ArrowDown', 2, 3, -1],
  ['up from the text to the last', 'ArrowUp', -1, 3, 2],
  ['up from the first back to the text', 'ArrowUp', 0, 3, -1],
  ['nowhere in an empty list', 'ArrowDown', -1, 0, -1],
  ['nowhere by a letter', 'a', 1, 3, undefined],
  ['nowhere by keys for the text', 'Home', 1, 3, undefined],
])('a key moves %s', (_, key, active, count, expected) => {
  expect(activeAfter(key, active, count)).toBe(expected);
});
