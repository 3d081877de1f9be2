import { describe, expect, test } from 'vitest';
import { funnel } from '#views/funnel';
import { prizeSum } from '#views/prize-sum';
import { programmePage } from '#views/programme-page';
import { fullEdition, selectingProgramme, soundSelection } from '../lib/fictional-selection.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

/** The page of the fictional programme in a hall with one firm that stood for it. */
function pageOf(selection = soundSelection, firm: 'published' | 'draft' = 'published') {
  const hall = hallOf({
    enterprises: { chang: { title: '虚构甲厂', status: firm } },
    programmes: {
      xuan: { ...selectingProgramme, editions: [{ ...fullEdition, selection }] },
    },
  });
  return programmePage(hall.catalogue, entryOf(hall, 'programmes', 'xuan'), '');
}

const byslug = {
  ...soundSelection,
  candidates: soundSelection.candidates.map((one, i) => (i === 0 ? { ...one, who: 'chang' } : one)),
  inspected: ['chang', ...soundSelection.inspected.slice(1)],
};

describe('a selecting edition', () => {
  const selection = pageOf(byslug).editions[0]?.selection;
  const rows = selection?.rows.map(({ place, who, score, inspected }) =>
    [place, who.text, score, inspected ? '进入' : '未进入'].join(' '),
  );

  test('says its rule and its weights with the numbers', () => {
    expect([selection?.rule, selection?.weights]).toEqual([
      '10 个名额 × 1.2 = 12，差额考察 12 个',
      '综合得分 = 投票得分 × 40% + 评审得分 × 60%',
    ]);
  });

  test('shows every candidate by place, and who is inspected', () => {
    expect(rows).toHaveLength(15);
    expect([rows?.[0], rows?.[11], rows?.[12]]).toEqual([
      '1 虚构甲厂 98.4 进入',
      '12 虚构丑厂 80.8 进入',
      '13 虚构寅厂 79.2 未进入',
    ]);
  });

  test('links a candidate that has a page, and leaves out one that is not published', () => {
    expect(selection?.rows[0]?.who).toEqual({ href: '/enterprises/chang/', text: '虚构甲厂' });
    expect(pageOf(byslug, 'draft').editions[0]?.selection?.rows[0]?.place).toBe(2);
  });

  test('shows weights in parts of one as percentages', () => {
    const page = pageOf({ ...soundSelection, weights: { vote: 0.335, review: 0.665 } });
    expect(page.editions[0]?.selection?.weights).toBe(
      '综合得分 = 投票得分 × 33.5% + 评审得分 × 66.5%',
    );
  });
});

test('a procedure has its steps in order, and its arithmetic where it states the numbers', () => {
  const { procedure } = pageOf();
  expect(procedure?.steps.map(({ name }) => name).join()).toBe(
    '组织推荐,资格审查,专家评审,公众投票,差额考察,提名公示,命名奖励',
  );
  expect(procedure?.rule).toBe('10 个名额 × 1.2 = 12，差额考察 12 个');
});

test.each([
  [3, 1.1, '3 个名额 × 1.1 = 3.3，差额考察 4 个'],
  [10, 1.1, '10 个名额 × 1.1 = 11，差额考察 11 个'],
])('the arithmetic of %i places at 1∶%f is shown as decimals', (quota, ratio, rule) => {
  const { procedure = { steps: [] } } = selectingProgramme;
  const hall = hallOf({ programmes: { xuan: { procedure: { ...procedure, quota, ratio } } } });
  const page = programmePage(hall.catalogue, entryOf(hall, 'programmes', 'xuan'), '');
  expect(page.procedure?.rule).toBe(rule);
});

test.each([
  [
    'all prizes given',
    [
      { name: '特等奖', quota: 1, prize: 200_000 },
      { name: '二等奖', quota: 10, prize: 5_000 },
    ],
    '1×20 万元 + 10×5000 元 = 25 万元',
  ],
  [
    'a class without a prize',
    [
      { name: '一等奖', quota: 1, prize: 200_000 },
      { name: '提名奖', quota: 10 },
    ],
    undefined,
  ],
  ['one class, which says it all', [{ name: '奖', quota: 2, prize: 100_000 }], undefined],
  ['no classes', undefined, undefined],
])('prizes are added up with %s', (_, classes, expected) => {
  expect(prizeSum(classes)).toBe(expected);
});

test('a funnel’s bars are shares of the first count; a stage without a count has none', () => {
  const stages = [{ name: '甲', count: 903 }, { name: '乙' }, { name: '丙', count: 100 }];
  expect(funnel(stages)).toEqual([
    { name: '甲', count: '903', percent: 100 },
    { name: '乙', count: '' },
    { name: '丙', count: '100', percent: 11.1 },
  ]);
  expect(funnel([{ name: '甲', count: 0 }])).toEqual([{ name: '甲', count: '0' }]);
});
