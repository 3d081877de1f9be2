import { describe, expect, test } from 'vitest';
import type { KinBranch } from '#views/kin-tree';
import { lineagePage } from '#views/lineage-page';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';

/** A mentor with so many apprentices, as entries of craftsmen. */
const school = (slug: string, apprentices: number) => ({
  [slug]: {},
  ...Object.fromEntries(
    Array.from({ length: apprentices }, (_, i) => [`${slug}-${i}`, { mentors: [slug] }]),
  ),
});

const places = (branches: readonly KinBranch[]): number =>
  branches.reduce((sum, { children }) => sum + 1 + places(children), 0);

const pageOf = (entries: Entries) => lineagePage(hallOf(entries).catalogue);

describe('the drawing of teaching', () => {
  test.each<[string, Entries['craftsmen'], number, string | undefined]>([
    ['groups that fit are drawn whole', school('jia', 39), 40, undefined],
    [
      'the largest whole groups come first',
      { ...school('jia', 29), ...school('yi', 19) },
      30,
      '20',
    ],
    ['a group that is too large is cut off', school('jia', 40), 40, '1'],
    ['of groups too large one is there', { ...school('jia', 99), ...school('yi', 49) }, 40, '110'],
  ])('%s', (_, craftsmen = {}, drawn, left) => {
    const { taught } = pageOf({ craftsmen });
    expect(places(taught.branches)).toBe(drawn);
    expect(taught.drawing?.plates).toHaveLength(drawn);
    expect(/另有 (\d+) 个人和工作室/.exec(taught.rest ?? '')?.[1]).toBe(left);
  });

  test('counts every pair, drawn or not', () => {
    expect(pageOf({ craftsmen: school('jia', 99) }).taught.note).toContain('99 对');
  });
});

describe('the list of leaders', () => {
  const led = (count: number): Entries => ({
    studios: Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`shi-${i}`, { leaders: [{ name: `虚构${i}` }] }]),
    ),
  });

  test.each([
    [60, 60, undefined],
    [75, 60, '另有 15 对没有列出，可在工作室厅里查。'],
  ])('of %i pairs shows %i', (count, shown, rest) => {
    const page = pageOf(led(count));
    expect(page.led.branches).toHaveLength(shown);
    expect(places(page.led.branches)).toBe(2 * shown);
    expect(page.led.rest).toBe(rest);
    expect(page.studios).toEqual({ href: '/studios/', text: '工作室厅' });
  });

  test('cuts off a studio of very many leaders', () => {
    const leaders = Array.from({ length: 70 }, (_, i) => ({ name: `虚构${i}` }));
    const page = pageOf({ studios: { shi: { leaders } } });
    expect(page.led.branches).toHaveLength(60);
    expect(page.led.rest).toContain('10 对');
  });
});

test('an empty hall has nothing to draw', () => {
  const { taught, led } = pageOf({});
  expect([taught.branches, taught.drawing, led.branches]).toEqual([[], undefined, []]);
});
