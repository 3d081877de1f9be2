import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, QUERY_LIMIT } from '#search/query';

/** The terms of a query, quoted ones in quotes. */
function terms(query: string): string[] {
  return parseQuery(query).map(({ text, quoted }) => (quoted ? `"${text}"` : text));
}

describe('parseQuery', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t　'],
    ['punctuation', '，。！？“”'],
    ['emoji', '👷🏽‍♀️🔧'],
    ['control characters', '\u0000\u0007\u009f'],
    ['quotes without words', '"""'],
    ['half a character', '\ud842'],
  ])('finds no term in %s', (_, text) => {
    expect(parseQuery(text)).toEqual([]);
  });

  test.each([
    ['words', '激光 焊接，C919', ['激光', '焊接', 'c919']],
    ['a word typed twice, once', '焊接 焊接', ['焊接']],
    ['a phrase in straight quotes', '"GB/T 3323" 焊接', ['"gb/t 3323"', '焊接']],
    ['a phrase in curved quotes', '焊接“激光，切割”', ['焊接', '"激光，切割"']],
    ['a phrase in full-width quotes', '＂激光 切割＂', ['"激光 切割"']],
    ['a phrase without the signs around it', '"（激光、切割）！"', ['"激光、切割"']],
    ['the same phrase, once', '"激光" "激光"', ['"激光"']],
    ['a phrase and the same word', '"激光" 激光', ['"激光"', '激光']],
    ['a quote without its partner as a sign', '"激光 焊接', ['激光', '焊接']],
    ['a third quote as a sign', '"激光" 焊接" 切割', ['"激光"', '焊接', '切割']],
    ['markup as text', '<b>焊接</b>', ['b', '焊接', '/b']],
  ])('reads %s', (_, query, expected) => {
    expect(terms(query)).toEqual(expected);
  });

  test.each([QUERY_LIMIT, QUERY_LIMIT + 1, 10_000])(
    'of %i characters keeps the limit at most',
    (length) => {
      expect(parseQuery('钢'.repeat(length))[0]?.text).toHaveLength(QUERY_LIMIT);
    },
  );

  test('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(parseQuery(text).every((term) => term.runs.length > 0)).toBe(true);
      }),
    );
  });
});
