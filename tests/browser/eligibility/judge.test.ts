import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '#browser/eligibility/judge';
import type { Answer, Verdict } from '#browser/eligibility/judge';

const answers = (marks: string): Answer[] =>
  [...marks].map((mark) => ({ 是: 'yes' as const, 否: 'no' as const })[mark]);

describe('the answers to two ways in and three exclusions', () => {
  test.each<[string, string, Verdict]>([
    ['……', '………', { state: 'open', failing: [], left: 5 }],
    ['是…', '否否…', { state: 'open', failing: [], left: 1 }],
    ['否…', '否否否', { state: 'open', failing: [], left: 1 }],
    ['是…', '否否否', { state: 'fits', failing: [], left: 0 }],
    ['否是', '否否否', { state: 'fits', failing: [], left: 0 }],
    ['否否', '否否否', { state: 'fails', failing: [1, 2], left: 0 }],
    ['是否', '否是…', { state: 'fails', failing: [4], left: 1 }],
    ['否否', '是…是', { state: 'fails', failing: [1, 2, 3, 5], left: 1 }],
  ])('%s %s', (scope, exclusions, verdict) => {
    expect(judge(answers(scope), answers(exclusions))).toEqual(verdict);
  });
});

test('who fits fails with any one exclusion', () => {
  const scope = fc
    .array(fc.constantFrom<Answer>('yes', 'no', undefined), { minLength: 1 })
    .filter((list) => list.includes('yes'));
  fc.assert(
    fc.property(scope, fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }), (list, hits) => {
      const none: Answer[] = Array.from({ length: 7 }, () => 'no');
      expect(judge(list, none).state).toBe('fits');
      const some = none.map((answer, i): Answer => (hits.includes(i) ? 'yes' : answer));
      expect(judge(list, some).failing).toEqual(
        [...new Set(hits)].sort((a, b) => a - b).map((i) => list.length + i + 1),
      );
    }),
  );
});
