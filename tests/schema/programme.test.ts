import { describe, expect, test } from 'vitest';
import { schemas } from '#schema/collections';
import { explain } from '#schema/explain';
import { least } from '../lib/fictional-entries.ts';
import { selectingProgramme, soundSelection } from '../lib/fictional-selection.ts';

type Selection = typeof soundSelection;

/** What is said of a programme whose one edition has this selection. */
function told(changes: Partial<Record<keyof Selection, unknown>>): string[] {
  const [edition] = selectingProgramme.editions ?? [];
  const value = {
    ...least.programmes,
    ...selectingProgramme,
    editions: [{ ...edition, selection: { ...soundSelection, ...changes } }],
  };
  const result = schemas.programmes.safeParse(value);
  return explain(schemas.programmes, value, result.error?.issues ?? []).map(
    ({ path, message }) => `${path.slice(3).join('.')} | ${message}`,
  );
}

describe('a selection', () => {
  const [first, second] = soundSelection.candidates;

  test.each<[string, Partial<Record<keyof Selection, unknown>>]>([
    ['has weights that sum to 100', { weights: { vote: 40, review: 60 } }],
    ['has weights that sum to 1', { weights: { vote: 0.7, review: 0.3 } }],
    ['has weights in fractions of a hundredth', { weights: { vote: 33.3333, review: 66.6667 } }],
    ['inspects as many as there are places', { ratio: 1 }],
    ['names a candidate by slug', { candidates: [{ who: 'xu-gou', vote: 0, review: 100 }] }],
  ])('is sound when it %s', (_, changes) => {
    expect(told(changes)).toEqual([]);
  });

  test.each<[string, Partial<Record<keyof Selection, unknown>>, string[]]>([
    ['has no weights', { weights: undefined }, ['weights | 缺少权重(weights)']],
    [
      'leaves a weight to chance',
      { weights: { vote: 100 } },
      ['weights.review | 缺少评审权重(review)'],
    ],
    [
      'has weights that sum to 90',
      { weights: { vote: 40, review: 50 } },
      ['weights | 两个权重(weights)之和应是1或100'],
    ],
    [
      'has a score of five places',
      { candidates: [{ who: 'xu-gou', vote: 1.00005, review: 2 }] },
      ['candidates.0.vote | 小数最多四位'],
    ],
    [
      'has a candidate twice',
      { candidates: [first, second, first] },
      ['candidates | 同一个候选写了两次'],
    ],
    [
      'inspects somebody twice',
      { inspected: [first?.who, first?.who] },
      ['inspected | 同一个考察对象写了两次'],
    ],
  ])('is refused when it %s', (_, changes, expected) => {
    expect(told(changes)).toEqual(expected);
  });

  test.each<[string, Partial<Record<keyof Selection, unknown>>, string]>([
    ['a ratio below one', { ratio: 0.9 }, 'ratio'],
    [
      'a score above a hundred',
      { candidates: [{ who: 'xu-gou', vote: 101, review: 2 }] },
      'candidates.0.vote',
    ],
    ['half a place', { quota: 1.5 }, 'quota'],
    ['nobody to inspect', { inspected: [] }, 'inspected'],
  ])('is refused with %s', (_, changes, path) => {
    expect(told(changes).map((line) => line.split(' | ')[0])).toEqual([path]);
  });
});

test.each([
  ['a procedure of one step', { procedure: { steps: [{ name: '推荐', text: '虚构。' }] } }],
  ['a procedure without steps', { procedure: { quota: 10 } }],
  ['a scope of nobody', { eligibility: { scope: [], exclusions: ['虚构。'] } }],
  ['no exclusions', { eligibility: { scope: ['虚构。'] } }],
])('a programme is refused with %s', (_, changes) => {
  const value = { ...least.programmes, ...changes };
  expect(schemas.programmes.safeParse(value).success).toBe(false);
});
