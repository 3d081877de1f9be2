import { describe, expect, test } from 'vitest';
import { vitalsBreaches, weightBreaches } from '../../../../scripts/lib/bench/budgets.ts';
import type { PageWeight } from '../../../../scripts/lib/bench/pages-part.ts';

const light: PageWeight = {
  kind: 'outcome',
  path: '/outcomes/xu-gou/',
  html: 25_000,
  css: 10_000,
  script: 1_500,
  font: 60_000,
  total: 100_000,
  requests: 5,
  thirdParty: 0,
  dom: 900,
  photos: false,
};
const fast = { kind: 'home' as const, path: '/', lcp: 2500, cls: 0.1, blocking: 200 };

describe('a budget', () => {
  test.each<[string, Partial<PageWeight>]>([
    ['a page that is as heavy as it may be', {}],
    ['a list with more script', { kind: 'list', script: 8_000 }],
    ['a page with photos', { photos: true, total: 350_000 }],
  ])('is kept by %s', (_, changes) => {
    expect(weightBreaches([{ ...light, ...changes }])).toEqual([]);
  });

  test.each<[string, Partial<PageWeight>, string, number]>([
    ['script', { script: 1_501 }, 'script', 1_500],
    ['script of a list', { kind: 'list', script: 8_001 }, 'script', 8_000],
    ['weight without photos', { total: 100_001 }, 'total', 100_000],
    ['weight with photos', { photos: true, total: 350_001 }, 'total', 350_000],
    ['elements', { dom: 901 }, 'dom', 900],
    ['one request to somebody else', { thirdParty: 1 }, 'thirdParty', 0],
  ])('is breached by %s', (_, changes, what, budget) => {
    expect(weightBreaches([light, { ...light, ...changes }])).toEqual([
      { path: light.path, what, measured: Object.values(changes).at(-1), budget },
    ]);
  });

  test('is kept by a page that is as slow as it may be, and breached by a slower one', () => {
    expect(vitalsBreaches([fast])).toEqual([]);
    expect(vitalsBreaches([{ ...fast, lcp: 2501, cls: 0.2 }])).toEqual([
      { path: '/', what: 'lcp', measured: 2501, budget: 2500 },
      { path: '/', what: 'cls', measured: 0.2, budget: 0.1 },
    ]);
  });
});
