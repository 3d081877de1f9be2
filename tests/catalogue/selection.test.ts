import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectedCount, inspection, ranking, weightedScore } from '#catalogue/selection';
import { listedKey } from '#schema/selection';
import type { Candidate, Selection } from '#schema/selection';

const candidate = (title: string, vote: number, review: number): Candidate => ({
  who: { title },
  vote,
  review,
});
const weights = { vote: 40, review: 60 };
const names = (list: readonly Candidate[]) => list.map(({ who }) => listedKey(who)).join('');

describe('how many are inspected', () => {
  test.each([
    [10, 1.2, 12],
    [10, 1.1, 11],
    [10, 1, 10],
    [1, 1.2, 2],
    [5, 1.2, 6],
    [7, 1.2, 9],
    [3, 1.1, 4],
    [100, 1.15, 115],
    [100_000, 1.0001, 100_010],
  ])('of %i places at 1∶%f: %i', (quota, ratio, count) => {
    expect(inspectedCount(quota, ratio)).toBe(count);
  });

  test('is the least whole number not below quota × ratio, reckoned in whole numbers', () => {
    const places = fc.integer({ min: 1, max: 100_000 });
    const parts = fc.integer({ min: 10_000, max: 100_000 });
    fc.assert(
      fc.property(places, parts, (quota, part) => {
        const count = BigInt(inspectedCount(quota, part / 10_000));
        const exact = BigInt(quota) * BigInt(part);
        expect(count * 10_000n >= exact && (count - 1n) * 10_000n < exact).toBe(true);
      }),
    );
  });
});

describe('a weighted score', () => {
  test.each([
    ['in hundredths', { vote: 40, review: 60 }, 86],
    ['in parts of one', { vote: 0.4, review: 0.6 }, 86],
    ['of the review alone', { vote: 0, review: 100 }, 90],
    ['of the vote alone', { vote: 1, review: 0 }, 80],
  ])('weighs vote and review %s', (_, given, score) => {
    expect(weightedScore({ vote: 80, review: 90 }, { weights: given })).toBe(score);
  });

  test('is as exact as a decimal: 0.7 × 70.1 + 0.3 × 70.1 is 70.1', () => {
    const given = { weights: { vote: 0.7, review: 0.3 } };
    expect(weightedScore({ vote: 70.1, review: 70.1 }, given)).toBe(70.1);
  });
});

const score = fc.integer({ min: 0, max: 1_000_000 }).map((parts) => parts / 10_000);
const candidates = fc
  .array(fc.tuple(score, score), { minLength: 1, maxLength: 12 })
  .map((list) => list.map(([vote, review], i) => candidate(`甲${i}`, vote, review)));

describe('a ranking', () => {
  test('goes by the weighted score; equals share a place and stand by name', () => {
    const list = [candidate('乙', 90, 80), candidate('丙', 80, 90), candidate('丁', 60, 93)];
    const ranked = ranking({
      candidates: [candidate('甲', 90, 80), ...list],
      weights: { vote: 50, review: 50 },
    });
    expect(ranked.map(({ who, place }) => `${place} ${listedKey(who)}`)).toEqual([
      '1 丙',
      '1 乙',
      '1 甲',
      '4 丁',
    ]);
  });

  test('does not depend on the order of the file', () => {
    const shuffled = candidates.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(ranking({ candidates: other, weights })).toEqual(
          ranking({ candidates: list, weights }),
        );
      }),
    );
  });

  test('has everybody once, and nobody above a better score', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const ranked = ranking({ candidates: list, weights });
        expect(ranked.map(({ who }) => listedKey(who)).sort()).toEqual(
          list.map(({ who }) => listedKey(who)).sort(),
        );
        ranked.slice(1).forEach(({ score: own, place }, i) => {
          const before = ranked[i];
          expect(before && before.score >= own && before.place <= place).toBe(true);
        });
      }),
    );
  });
});

describe('an inspection', () => {
  const select = (list: Candidate[], quota = 2, ratio = 1): Selection => ({
    quota,
    ratio,
    weights,
    candidates: list,
    inspected: [],
  });

  test('takes the best, as many as the ratio gives', () => {
    const list = [candidate('甲', 1, 1), candidate('乙', 3, 3), candidate('丙', 2, 2)];
    const { count, inspected, tied } = inspection(select(list));
    expect([count, names(inspected), names(tied)]).toEqual([2, '乙丙', '']);
  });

  test('leaves open who is in where the cut falls between equal scores', () => {
    const list = [candidate('甲', 9, 9), candidate('乙', 5, 5), candidate('丙', 5, 5)];
    const { inspected, tied } = inspection(select([...list, candidate('丁', 1, 1)]));
    expect([names(inspected), names(tied)]).toEqual(['甲', '丙乙']);
  });

  test('does not mind equal scores above the cut', () => {
    const list = [candidate('甲', 9, 9), candidate('乙', 9, 9), candidate('丙', 5, 5)];
    expect(inspection(select(list)).tied).toEqual([]);
  });

  test('takes all where there are fewer than asked for', () => {
    const { count, inspected } = inspection(select([candidate('甲', 1, 1)], 10, 1.2));
    expect([count, names(inspected)]).toEqual([12, '甲']);
  });
});
