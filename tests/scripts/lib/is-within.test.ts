import path from 'node:path';
import { expect, test } from 'vitest';
import { isWithin } from '../../../scripts/lib/is-within.ts';

test.each([
  ['the file itself', ['outcomes/jia-ju.md'], true],
  ['a folder above it', ['outcomes'], true],
  ['one of two', ['studios', 'outcomes'], true],
  ['another folder', ['sources'], false],
  ['a name with which it only begins', ['outcomes/jia-ju', 'out'], false],
  ['nothing in particular', [], true],
])('whether a file is within %s', (_, wanted, within) => {
  const file = path.resolve('outcomes/jia-ju.md');
  const paths = wanted.map((name) => path.resolve(name));
  expect(isWithin(file, paths)).toBe(within);
});
