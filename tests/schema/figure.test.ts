import { describe, expect, test } from 'vitest';
import { figure } from '#schema/figure';
import { least, metric } from '../lib/fictional-entries.ts';

const question = {
  question: '虚构的问题',
  choice: 'single',
  base: '虚构受访者100人',
  values: [{ label: '虚构选项' }],
};
const problems = (more: object) =>
  figure
    .safeParse({ ...least.figures, totals: undefined, survey: question, ...more })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
const ofSurvey = (more: object) => problems({ survey: { ...question, ...more } });

describe('a figure', () => {
  test.each([
    ['with a value that is not printed', {}],
    ['with a number of its own', { no: '图11' }],
    ['of head counts with the number asked', { unit: '人', respondents: 100 }],
    ['with a misprint', { values: [{ label: '甲', misprint: { printed: '甲', likely: '乙' } }] }],
    ['of which the source does not say how one chose', { choice: 'unstated' }],
  ])('%s is sound', (_, more) => {
    expect(ofSurvey(more)).toEqual([]);
  });

  test('counts in per cent unless it says otherwise', () => {
    const read = figure.parse({ ...least.figures, totals: undefined, survey: question });
    expect(read.survey?.unit).toBe('%');
  });

  test.each<[string, object, RegExp]>([
    ['a number that is none', { no: '图零' }, /^survey\.no /],
    ['a number with a nought before it', { no: '图03' }, /^survey\.no /],
    ['no values', { values: [] }, /^survey\.values /],
    ['heads without the number asked', { unit: '人' }, /^survey\.unit .*样本人数\(respondents\)/],
    ['a way to choose that nobody knows', { choice: 'some' }, /^survey\.choice /],
    [
      'a misprint that hides what is printed',
      { values: [{ label: '甲', misprint: { likely: '乙' } }] },
      /^survey\.values\.0\.misprint\.printed /,
    ],
  ])('with %s is refused', (_, more, expected) => {
    expect(ofSurvey(more)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    ['both survey and totals', { totals: [metric] }],
    ['neither', { survey: undefined }],
  ])('with %s is refused', (_, more) => {
    expect(problems(more)).toEqual([
      'survey 图表要么写调查(survey)，要么写总数(totals)，只能有一个',
    ]);
  });
});
