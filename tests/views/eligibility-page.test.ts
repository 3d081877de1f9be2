import { expect, test } from 'vitest';
import { checkable, eligibilityPage } from '#views/eligibility-page';
import { pagePaths } from '#views/page-paths';
import { selectingProgramme } from '../lib/fictional-selection.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const hall = hallOf({
  programmes: {
    xuan: selectingProgramme,
    ping: { title: '虚构评奖' },
    cao: { ...selectingProgramme, status: 'draft' },
  },
});
const { eligibility = { scope: [], exclusions: [] } } = selectingProgramme;
const page = eligibilityPage(hall.catalogue, entryOf(hall, 'programmes', 'xuan'), eligibility);

test('only published programmes that say who may take part have a self-check', () => {
  expect(checkable(hall.catalogue).map(({ slug }) => slug)).toEqual(['xuan']);
  expect(pagePaths(hall.catalogue).filter((path) => path.endsWith('/eligibility/'))).toEqual([
    '/programmes/xuan/eligibility/',
  ]);
});

test('questions are numbered through both parts', () => {
  expect(page.scope.map(({ number }) => number)).toEqual([1, 2]);
  expect(page.exclusions.map(({ number }) => number)).toEqual([3, 4, 5]);
  expect(page.exclusions[0]?.text).toContain('虚构的弄虚作假。');
});

test('the verdict begins with all questions open, and every word of it is in the page', () => {
  expect(page.verdict).toBe('还没答完：还有 5 题。');
  expect(Object.keys(JSON.parse(page.words) as object)).toEqual(['open', 'fits', 'fails']);
});
