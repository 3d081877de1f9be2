import { expect, test } from 'vitest';
import { askedAbout } from '#browser/enquiry/asked';

test.each([
  ['?outcome=xu-gou-jia-ju', 'outcomes/xu-gou-jia-ju'],
  ['?challenge=xu-gou', 'challenges/xu-gou'],
  ['?challenge=b&outcome=a', 'outcomes/a'],
  ['?outcome=&challenge=b', 'challenges/b'],
  ['', undefined],
  ['?outcome=../../x', undefined],
  ['?outcome=A', undefined],
  [`?outcome=${'a'.repeat(81)}`, undefined],
  ['?studio=a', undefined],
])('%s asks about %s', (query, expected) => {
  expect(askedAbout(query)).toBe(expected);
});
