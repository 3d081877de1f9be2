import { describe, expect, test } from 'vitest';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

const survey = (choice: 'single' | 'multiple', ...values: (number | undefined)[]) =>
  hallOf({
    figures: {
      a: {
        totals: undefined,
        survey: {
          question: '虚构的问题',
          choice,
          base: '虚构受访者 100 人',
          values: values.map((value, i) => ({ label: `虚构 ${i}`, value })),
        },
      },
    },
  });

describe('shares of a single choice', () => {
  test.each([
    ['add up to a hundred', survey('single', 38.88, 27.15, 17.56, 16.41)],
    ['are rounded down', survey('single', 33, 33, 33)],
    ['are rounded up', survey('single', 50.5, 50.5)],
    ['are not all printed', survey('single', 38.88, undefined)],
    ['are of a multiple choice', survey('multiple', 80, 70)],
  ])('are sound when they %s', (_, hall) => {
    expect(told(hall)).toEqual([]);
  });

  test.each([
    ['too little', survey('single', 33, 33, 32.9), '98.9'],
    ['too much', survey('single', 60, 41.1), '101.1'],
    ['a sum that binary fractions miss', survey('single', 0.1, 0.2), '0.3'],
  ])('are told with their sum: %s', (_, hall, sum) => {
    expect(told(hall)).toEqual([
      `figures/a.md survey.values figures/sum | 单选题各项之和是 ${sum}%，应在 99% 到 101% 之间 | 对照来源；没有印出来的选项不写数值；可以多选的写 choice: multiple。`,
    ]);
  });
});
