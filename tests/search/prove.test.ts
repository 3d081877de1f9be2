import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prove } from '#search/prove';
import { parseQuery } from '#search/query';

const even = (): number => 1;

/** What proves the first term: `热轧@0`, behind each how it is looked up. */
function proofs(query: string, cost: (pair: string) => number = even): string[] {
  const [term] = parseQuery(query);
  return term ? prove(term, cost).map((p) => `${p.text}@${p.offset} ${p.kind}`) : [];
}

describe('prove', () => {
  test.each([
    ['two characters', '热轧', ['热轧@0 pair']],
    ['three characters', '热轧带', ['热轧@0 pair', '轧带@1 pair']],
    ['four characters', '热轧带钢', ['热轧@0 pair', '带钢@2 pair']],
    [
      'a long word',
      '一二三四五六七八',
      ['一二@0 pair', '三四@2 pair', '五六@4 pair', '七八@6 pair'],
    ],
    ['one character by itself', '𠮷', ['𠮷@0 character']],
    [
      'the words of a phrase, and that they end',
      '"热轧，带钢"',
      ['热轧@0 pair', '轧@1 end', '带钢@3 pair'],
    ],
    ['single characters of a phrase', '"甲，𠮷"', ['甲@0 alone', '𠮷@2 character']],
    ['every sign between by its distance', '"甲——乙"', ['甲@0 alone', '乙@3 character']],
    [
      'a dash between the words of a phrase',
      '"甲 - 乙"',
      ['甲@0 alone', '-@2 alone', '乙@4 character'],
    ],
  ])('proves %s', (_, query, expected) => {
    expect(proofs(query)).toEqual(expected);
  });

  test('leaves out the dearest pairs that it can', () => {
    const cost = (pair: string): number => (pair === '二三' ? 9 : 1);
    expect(proofs('一二三四五', cost)).toEqual(['一二@0 pair', '三四@2 pair', '四五@3 pair']);
    expect(proofs('一二三', cost)).toContain('二三@1 pair');
  });

  const word = fc.string({ unit: fc.constantFrom(...'热轧带钢'), minLength: 2, maxLength: 12 });
  const costs = fc.dictionary(fc.constantFrom(...'热轧带钢'), fc.integer({ min: 1, max: 9 }));

  test('covers each character of a word by some pair', () => {
    fc.assert(
      fc.property(word, costs, (text, costOf) => {
        const [term] = parseQuery(text);
        const chosen = term ? prove(term, (pair) => costOf[pair[0] ?? ''] ?? 5) : [];
        const covered = new Set(chosen.flatMap(({ offset }) => [offset, offset + 1]));
        expect(covered.size).toBe(text.length);
      }),
    );
  });

  test('chooses as cheaply as can be', () => {
    fc.assert(
      fc.property(word, costs, (text, costOf) => {
        const cost = (pair: string): number => costOf[pair[0] ?? ''] ?? 5;
        const [term] = parseQuery(text);
        const chosen = term ? prove(term, cost) : [];
        const all = Array.from({ length: text.length - 1 }, (_, at) =>
          cost(text.slice(at, at + 2)),
        );
        expect(chosen.reduce((sum, each) => sum + cost(each.text), 0)).toBe(cheapest(all));
      }),
    );
  });
});

/** Tries every choice of pairs. */
function cheapest(costs: readonly number[]): number {
  let least = Infinity;
  for (let choice = 0; choice < 2 ** costs.length; choice += 1) {
    const taken = costs.map((_, at) => (choice & (2 ** at)) !== 0);
    if (!taken[0] || !taken.at(-1)) continue;
    if (taken.some((each, at) => !each && taken[at + 1] === false)) continue;
    least = Math.min(
      least,
      costs.reduce((sum, cost, at) => (taken[at] ? sum + cost : sum), 0),
    );
  }
  return least;
}
