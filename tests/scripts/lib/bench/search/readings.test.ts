import { expect, test } from 'vitest';
import { readingOf, readsAs } from '../../../../../scripts/lib/bench/search/queries/readings.ts';

const read = readingOf('孔利明机电工作室', true);

test.each([
  ['in full', 'kongliming', true],
  ['by initials', 'klm', true],
  ['with its first character', '孔lm', true],
  ['half in full', 'kongliming jd'.replace(' ', ''), true],
  ['from the middle', 'limingjd', true],
  ['by what it is not', 'kongming', false],
  ['beyond its end', 'gongzuoshiyi', false],
])('a name is read %s', (_, typed, expected) => {
  expect(readsAs(read, typed)).toBe(expected);
});

test('signs in a name are not read', () => {
  expect(readsAs(readingOf('虚构（甲）装置', false), 'xgjzz')).toBe(true);
});
