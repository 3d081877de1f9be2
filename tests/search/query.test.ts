import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigrams } from '#search/ngram';
import { fold } from '#search/fold';
import { holdsPhrase, parseQuery, QUERY_LIMIT } from '#search/query';

/** Where each bigram of a text stands, as the index would tell it. */
function placesIn(text: string): (word: string) => ReadonlySet<number> {
  const tokens = bigrams(fold(text)).split(' ');
  return (word) => new Set(tokens.flatMap((token, at) => (token === word ? [at] : [])));
}

describe('parseQuery', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t　'],
    ['punctuation', '，。！？“”'],
    ['emoji', '👷🏽‍♀️🔧'],
    ['control characters', '\u0000\u0007\u009f'],
    ['quotes without words', '"""'],
  ])('finds no term in %s', (_, text) => {
    expect(parseQuery(text)).toEqual({ terms: [], truncated: false });
  });

  test('takes one character as a term without bigrams', () => {
    expect(parseQuery('𠮷').terms).toEqual([{ text: '𠮷', bigrams: [] }]);
  });

  test('looks up every bigram of a short phrase', () => {
    const [term] = parseQuery('热轧带钢').terms;
    expect(term?.bigrams.map(({ word }) => word)).toEqual(['热轧', '轧带', '带钢']);
  });

  test('looks up every second bigram of a long phrase, and its last', () => {
    const [term] = parseQuery('一二三四五六七八九').terms;
    expect(term?.bigrams.map(({ offset }) => offset)).toEqual([0, 2, 4, 6, 7]);
  });

  test.each([
    [QUERY_LIMIT, false],
    [QUERY_LIMIT + 1, true],
    [10_000, true],
  ])('of %i characters keeps the limit at most, and says if it cut: %s', (length, truncated) => {
    const query = parseQuery('钢'.repeat(length));
    expect(query.terms[0]?.text).toHaveLength(QUERY_LIMIT);
    expect(query.truncated).toBe(truncated);
  });

  test('covers each character of a phrase by some bigram', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'热轧带钢'), minLength: 2 }), (text) => {
        const [term] = parseQuery(text).terms;
        const covered = new Set(term?.bigrams.flatMap(({ offset }) => [offset, offset + 1]));
        expect(covered.size).toBe(term?.text.length);
      }),
    );
  });

  test('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(parseQuery(text).terms.every((term) => term.text !== '')).toBe(true);
      }),
    );
  });
});

describe('holdsPhrase', () => {
  test.each([
    ['a phrase at the start', '激光焊接机', '激光焊接', true],
    ['a phrase across word boundaries', '激光焊接机', '光焊接机', true],
    ['all bigrams, but in another order', '焊接激光，光焊', '激光焊接', false],
    [
      'all bigrams of a long phrase, but in another order',
      '激光焊接激光切割',
      '激光切割激光焊接',
      false,
    ],
    ['a phrase that a comma divides', '激光，焊接', '激光焊接', false],
    ['a phrase that repeats itself', '一一一', '一一一一', false],
  ])('decides on %s', (_, text, phrase, expected) => {
    const [term] = parseQuery(phrase).terms;
    expect(term && holdsPhrase(term, placesIn(text))).toBe(expected);
  });

  test('says exactly what a search for the substring says', () => {
    const words = (maxLength: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...'钢铁水'), minLength: 2, maxLength });
    fc.assert(
      fc.property(words(40), words(9), (text, phrase) => {
        const [term] = parseQuery(phrase).terms;
        expect(term && holdsPhrase(term, placesIn(text))).toBe(text.includes(phrase));
      }),
      { numRuns: 2000 },
    );
  });
});
