import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, tidy } from '#search/fold';
import { bigrams, runs, unbigram } from '#search/ngram';

/** Texts that mix what halls contain with what tends to break text code. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'热轧带钢焊接工艺，。、（）“”《》㎡①ＧＢ／Ｔ－　 \n\t-./+%&·•…—Céİß'),
    fc.constantFrom('𠮷', '👷🏽', '\u200b', '\u0000', '\u0085', '\ud842', '␠', '␤', '한', 'が'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('bigrams', () => {
  test.each([
    ['Chinese text pairs every character with the next', '热轧带钢', '热轧 轧带 带钢 钢'],
    ['punctuation is a token of its own', '热轧，带钢。', '热轧 轧 ， 带钢 钢 。'],
    ['white space is a token of its own', '热轧 \t带钢', '热轧 轧 ␠ 带钢 钢'],
    ['the end of a paragraph is a token of its own', '轧\r\n\n钢', '轧 ␤ 钢'],
    ['letters, digits and joining signs are one word', 'GB/T', 'GB B/ /T T'],
    ['full-width letters and signs become half-width', 'Ｋ－４８', 'K- -4 48 8'],
    ['a character of two UTF-16 units is one character', '𠮷野', '𠮷野 野'],
    ['what cannot be seen is left out', '热\u200b轧\ufeff', '热轧 轧'],
    ['nothing has no tokens', ' \n ', ''],
  ])('%s', (_, text, tokens) => {
    expect(bigrams(text)).toBe(tokens);
  });

  test('give the text back, tidied', () => {
    fc.assert(fc.property(texts, (text) => unbigram(bigrams(text)) === tidy(text)));
  });

  test('have a token for every character and no white space inside', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = bigrams(text).split(' ').filter(Boolean);
        expect(tokens).toHaveLength(Array.from(tidy(text)).length);
        expect(tokens.every((token) => /^\S{1,4}$/u.test(token))).toBe(true);
      }),
    );
  });
});

describe('tidy', () => {
  test.each([
    ['keeps full-width punctuation', '（热轧）：１０％', '（热轧）：10%'],
    ['writes one kind of hyphen', 'K‑484 A−B', 'K-484 A-B'],
    ['writes one kind of middle dot', '阿・买‧提', '阿·买·提'],
    ['composes letters and accents', 'e\u0301', 'é'],
    ['drops half a character', 'a\ud842b', 'ab'],
  ])('%s', (_, text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  test('changes nothing the second time', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'Ａｂé\u0301\u3099カ１‐ 　·') });
    fc.assert(fc.property(fc.oneof(texts, odd), (text) => tidy(tidy(text)) === tidy(text)));
  });
});

describe('fold', () => {
  test.each([
    ['ignores case', 'LNG船', 'lng船'],
    ['ignores width', 'ＬＮＧ', 'lng'],
    ['ignores accents on Latin letters', 'Café', 'cafe'],
  ])('%s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('keeps every offset of the tidied text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lengths = (t: string): number[] => Array.from(t, (character) => character.length);
        expect(lengths(fold(text))).toEqual(lengths(tidy(text)));
      }),
    );
  });
});

describe('runs', () => {
  test.each([
    ['splits at white space and punctuation', '激光 焊接，C919', ['激光', '焊接', 'c919']],
    ['keeps model numbers and standards whole', 'GB/T 3323 K-484', ['gb/t', '3323', 'k-484']],
    ['names a repeated term once', '焊接 焊接', ['焊接']],
    ['takes quotes as punctuation, balanced or not', '"激光 焊接', ['激光', '焊接']],
    ['reads markup as text', '<b>焊接</b>', ['b', '焊接', '/b']],
    ['finds nothing to search in signs', '，。!? - ... 👷🏽', []],
    ['finds nothing in nothing', '', []],
  ])('%s', (_, query, expected) => {
    expect(runs(query)).toEqual(expected);
  });
});
