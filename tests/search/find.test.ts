import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerm } from '#search/find';
import { fold } from '#search/fold';
import { matcher } from '#search/matcher';
import { bigrams } from '#search/ngram';
import { parseQuery } from '#search/query';
import type { WordList } from '#search/word-list';

/** What the index of so many records of the same text would tell. */
function wordsOf(text: string, copies: number): WordList {
  const tokens = bigrams(text).split(' ').map(fold);
  const places = (fits: (token: string) => boolean): Map<number, number[]> => {
    const found = tokens.flatMap((token, at) => (fits(token) ? [at] : []));
    return new Map(
      found.length > 0 ? Array.from({ length: copies }, (_, page) => [page, found]) : [],
    );
  };
  const token = (word: string) => places((each) => each === word);
  return {
    lengths: Array.from({ length: copies }, () => tokens.length),
    cost: () => 1500,
    token: (word) => Promise.resolve(token(word)),
    character: (start) =>
      Promise.resolve({ all: places((each) => each.startsWith(start)), ends: token(start) }),
  };
}

/** Many records are proven by places, few by their texts: both must agree. */
async function count(text: string, query: string): Promise<number> {
  const [term] = parseQuery(query);
  if (!term) throw new Error('a query without a term');
  const textOf = (): Promise<string> => Promise.resolve(fold(text));
  const [many, few] = await Promise.all(
    [9, 1].map((copies) => findTerm(wordsOf(text, copies), term, textOf)),
  );
  expect(few?.get(0)).toBe(many?.get(0));
  return many?.get(0) ?? 0;
}

describe('findTerm', () => {
  test.each([
    ['at the start', '激光焊接机', '激光焊接', 1],
    ['across word boundaries', '激光焊接机', '光焊接机', 1],
    ['all bigrams, but in another order', '焊接激光，光焊', '激光焊接', 0],
    ['bigrams of a long word in another order', '激光焊接激光切割', '激光切割激光焊接', 0],
    ['a word that a comma divides', '激光，焊接', '激光焊接', 0],
    ['a word that repeats itself', '一一一', '一一一一', 0],
    ['overlapping places', '一一一', '一一', 2],
    ['a character at the end', '激光，焊', '焊', 1],
    ['a phrase with the same sign', '激光，焊接', '"激光，焊接"', 1],
    ['a phrase with another sign', '激光。焊接', '"激光，焊接"', 1],
    ['a phrase without a sign', '激光焊接', '"激光，焊接"', 0],
    ['a phrase with a character instead of the sign', '激光的焊接', '"激光，焊接"', 0],
    ['a phrase with fewer signs', '激光，焊接', '"激光，、焊接"', 0],
    ['a phrase with more signs', '激光，、焊接', '"激光，焊接"', 0],
    ['a phrase across the end of a paragraph', '激光\n焊接', '"激光 焊接"', 1],
    ['a phrase of single characters', '（甲、乙）', '"甲、乙"', 1],
    ['a phrase that begins in a word', '超级GB/T 3323标准', '"GB/T 3323"', 1],
    ['words of a phrase in another order', '3323 GB/T', '"GB/T 3323"', 0],
  ])('counts %s', async (_, text, query, expected) => {
    expect(await count(text, query)).toBe(expected);
  });

  test('finds a word exactly where the text holds it', async () => {
    const words = (maxLength: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...'钢铁水'), minLength: 1, maxLength });
    await fc.assert(
      fc.asyncProperty(words(40), words(9), async (text, phrase) => {
        expect((await count(text, phrase)) > 0).toBe(text.includes(phrase));
      }),
      { numRuns: 1000 },
    );
  });

  test('finds a phrase exactly where its marks are', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'钢铁-，。 '), maxLength: 40 });
    const phrase = fc
      .string({ unit: fc.constantFrom(...'钢铁-，。'), minLength: 1, maxLength: 6 })
      .filter((typed) => /[钢铁]/.test(typed));
    await fc.assert(
      fc.asyncProperty(text, phrase, async (held, typed) => {
        const [term] = parseQuery(`"${typed}"`);
        const marks = term ? matcher(term)(fold(held)) : [];
        expect((await count(held, `"${typed}"`)) > 0).toBe(marks.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('finds every phrase of a text', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'钢铁-，。 '), minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), fc.nat(), async (held, from, length) => {
        const folded = fold(held);
        const start = from % (folded.length + 1);
        const typed = folded.slice(start, start + 1 + (length % 8));
        fc.pre(/[钢铁]/.test(typed));
        expect(await count(held, `"${typed}"`)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('fetches the texts of a few records only, whatever the proofs would cost', async () => {
    const [term] = parseQuery('"工作，是"');
    let texts = 0;
    const textOf = (): Promise<string> => {
      texts += 1;
      return Promise.resolve('工作，是');
    };
    const words = wordsOf('工作，是', 400);
    expect(term && (await findTerm(words, term, textOf)).size).toBe(400);
    expect(texts).toBe(0);
  });
});
