import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '#schema/nearest';

describe('the nearest word', () => {
  test.each([
    ['one letter wrong', 'outcomas', 'outcomes'],
    ['two letters swapped', 'outcmoes', 'outcomes'],
    ['a letter too many', 'studdios', 'studios'],
    ['a letter too few', 'union', 'unions'],
    ['one of three characters wrong', '小革薪', '小革新'],
    ['the word itself', 'studios', 'studios'],
  ])('is found with %s', (_, word, expected) => {
    expect(nearest(word, ['outcomes', 'studios', 'unions', '小革新', '小发明'])).toBe(expected);
  });

  test.each([
    ['a word that is short for one of them', '浦东', '浦东新区'],
    ['but not for several', '区', undefined],
    ['nor one that is near as well', '山西', '山东'],
  ])('is found for %s', (_, word, expected) => {
    expect(nearest(word, ['山东', '浦东新区', '静安区'])).toBe(expected);
  });

  test.each([
    ['more than a third is wrong', 'xxxcomes'],
    ['it is another word', 'pictures'],
    ['it is empty', ''],
  ])('is not offered when %s', (_, word) => {
    expect(nearest(word, ['outcomes', 'studios'])).toBeUndefined();
  });

  test.each([
    ['<=', '≤'],
    ['=<', '≤'],
    ['≦', '≤'],
    ['>=', '≥'],
    ['=>', '≥'],
    ['≧', '≥'],
    ['==', '='],
    ['＜', '<'],
    ['＞', '>'],
    ['＝', '='],
  ])('of a sign written as “%s” is “%s”', (word, expected) => {
    expect(nearest(word, ['=', '<', '>', '≥', '≤'])).toBe(expected);
  });

  test('is not offered when nothing is written, however short the words are', () => {
    expect(nearest('', ['≥', '≤', '='])).toBeUndefined();
  });

  test('is the first of equally near ones, so that messages do not change', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
    expect(nearest('bat', ['hat', 'cat'])).toBe('hat');
  });

  test('prefers the nearer one, whatever the order', () => {
    expect(nearest('abcdef', ['abcdxx', 'abcdex'])).toBe('abcdex');
  });

  test('of a list that holds the word is the word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (words, i) => {
        const word = words[i % words.length] ?? '';
        expect(nearest(word, words)).toBe(word);
      }),
    );
  });
});
