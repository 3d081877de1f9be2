import { expect, test } from 'vitest';
import { firstWords } from '#browser/contribute/form/folded-part';

test.each([
  ['its title', { title: '虚构奖', date: '2020' }, '虚构奖'],
  ['what is not a number', { value: 3, label: '虚构数' }, '虚构数'],
  ['the first of a group in it', { who: { name: '贾乙丑（虚构）' } }, '贾乙丑（虚构）'],
  ['nothing where nothing is said', { value: 3 }, undefined],
])('an item is known by %s', (_, value, words) => {
  expect(firstWords(value)).toBe(words);
});
