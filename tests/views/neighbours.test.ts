import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighboursOf } from '#views/neighbours';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const names = (industries: readonly string[], of: number) => {
  const hall = hallOf({
    craftsmen: Object.fromEntries(
      industries.map((industry, i) => [
        `c${i}`,
        { title: `虚构${i}`, ...(industry === '' ? {} : { industries: [industry] }) },
      ]),
    ),
  });
  const entry = entryOf(hall, 'craftsmen', `c${of}`);
  return neighboursOf(hall.catalogue, entry).map(({ title }) => title);
};

describe('the neighbours of an exhibit', () => {
  test.each([
    [
      'are the next ones of its industry',
      ['船舶', '港口', '船舶', '船舶', '船舶'],
      0,
      '虚构2 虚构3 虚构4',
    ],
    ['go round to the beginning', ['船舶', '船舶', '船舶', '船舶'], 2, '虚构3 虚构0 虚构1'],
    ['are filled up from the hall', ['船舶', '港口', '船舶', '港口'], 2, '虚构0 虚构3 虚构1'],
    ['without an industry are the next ones in the hall', ['', '船舶', ''], 0, '虚构1 虚构2'],
    ['of the only exhibit are none', ['船舶'], 0, ''],
  ])('%s', (_, industries, of, expected) => {
    expect(names(industries, of).join(' ')).toBe(expected);
  });

  test('are three at most, each once, and never the exhibit itself', () => {
    const halls = fc.array(fc.constantFrom('船舶', '港口', ''), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(halls, fc.nat(), (industries, at) => {
        const of = at % industries.length;
        const found = names(industries, of);
        expect(found).not.toContain(`虚构${of}`);
        expect(new Set(found).size).toBe(found.length);
        expect(found).toHaveLength(Math.min(3, industries.length - 1));
      }),
      { numRuns: 50 },
    );
  });
});
