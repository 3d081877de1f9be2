import { describe, expect, test } from 'vitest';
import type { Input } from '../lib/fictional-entries.ts';
import { sourceSlug } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

type Survey = NonNullable<Input<'figures'>['survey']>;
const sources = [{ id: sourceSlug, at: '第一段' }];

const figure = (survey: Partial<Survey>, more: Partial<Input<'figures'>> = {}) => ({
  totals: undefined,
  survey: {
    question: '虚构的问题',
    choice: 'unstated' as const,
    base: '虚构受访者100人',
    values: [{ label: '虚构选项' }],
    ...survey,
  },
  sources,
  ...more,
});
const toldOf = (survey: Partial<Survey>) => told(hallOf({ figures: { a: figure(survey) } }));
const values = (...list: (number | undefined)[]) =>
  list.map((value, i) => ({ label: `虚构 ${i}`, value }));
const chosen = (choice: Survey['choice'], ...list: (number | undefined)[]) =>
  toldOf({ choice, values: values(...list) });
const heads = (...list: (number | undefined)[]) =>
  toldOf({ choice: 'single', unit: '人', respondents: 100, values: values(...list) });
const sumAdvice = '对照来源；没有印出来的选项不写数值；可以多选的写 choice: multiple。';

describe('a single choice', () => {
  test.each([
    ['adds up to a hundred', chosen('single', 38.88, 27.15, 17.56, 16.41)],
    ['is rounded down', chosen('single', 33, 33, 33)],
    ['is rounded up', chosen('single', 50.5, 50.5)],
    ['is not all printed', chosen('single', 38.88, undefined)],
    ['is a multiple one', chosen('multiple', 80, 70)],
    ['is none: each share stands for itself', chosen('separate', 80, 60)],
    ['is counted in heads', heads(70, 30)],
    ['is counted in heads, not all printed', heads(70, undefined)],
  ])('is sound when it %s', (_, findings) => {
    expect(findings).toEqual([]);
  });

  test.each([
    ['too little', chosen('single', 33, 33, 32.9), '98.9%，应在 99% 到 101% 之间'],
    ['too much', chosen('single', 60, 41.1), '101.1%，应在 99% 到 101% 之间'],
    ['binary fractions', chosen('single', 0.1, 0.2), '0.3%，应在 99% 到 101% 之间'],
    [
      'too much though one is missing',
      chosen('single', 90, 20, undefined),
      '110%，缺了几项还超过 101%',
    ],
    ['one head short', heads(70, 29), '99人，应等于样本 100人'],
  ])('is told with its sum: %s', (_, findings, sum) => {
    expect(findings).toEqual([
      `figures/a.md survey.values figures/sum | 单选题各项之和是 ${sum} | ${sumAdvice}`,
    ]);
  });
});

describe('a value', () => {
  test.each([
    [
      'a share below nought',
      toldOf({ values: values(-1) }),
      '“虚构 0”写了 -1%，应在 0 到 100% 之间',
    ],
    [
      'a share above a hundred',
      toldOf({ values: values(100.5) }),
      '“虚构 0”写了 100.5%，应在 0 到 100% 之间',
    ],
    [
      'more heads than were asked',
      toldOf({ unit: '人', respondents: 100, values: values(101) }),
      '“虚构 0”写了 101人，应在 0 到 100人 之间',
    ],
  ])('out of range is told: %s', (_, findings, message) => {
    expect(findings).toEqual([
      `figures/a.md survey.values.0.value figures/range | ${message} | 对照来源。`,
    ]);
  });

  test.each([0, 100])('of %d%% is sound', (value) => {
    expect(toldOf({ values: values(value) })).toEqual([]);
  });
});

describe('a misprint', () => {
  const misprint = (label: string, printed: string, likely: string) =>
    toldOf({ values: [{ label, value: 5, misprint: { printed, likely } }] });

  test('stands as printed', () => {
    expect(misprint('虚构以上', '虚构以上', '虚构以下')).toEqual([]);
  });

  test.each([
    [
      'corrected in silence',
      misprint('虚构以下', '虚构以上', '虚构以下'),
      '选项写“虚构以下”，来源印的却是“虚构以上”',
    ],
    ['that is none', misprint('虚构以上', '虚构以上', '虚构以上'), '印的和疑为的都是“虚构以上”'],
  ])('%s is told', (_, findings, message) => {
    expect(findings).toEqual([
      `figures/a.md survey.values.0.misprint figures/misprint | ${message} | 选项照来源印的写，疑为什么写在 likely。`,
    ]);
  });
});

describe('a figure’s number', () => {
  const two = (a: object, b: object) =>
    told(hallOf({ figures: { a: figure(a), b: figure(b) } })).filter((text) =>
      text.includes('figures/number'),
    );

  test('is taken once', () => {
    expect(two({ no: '图1' }, { no: '图1' })).toEqual([
      'figures/b.md survey.no figures/number | 图1用了两次，figures/a.md 写的也是图1 | 同一份来源里图号不会重复，对照来源改其中一个。',
    ]);
  });

  test.each([
    ['different', { no: '图1' }, { no: '图2' }],
    ['absent', {}, {}],
  ])('may be %s', (_, a, b) => {
    expect(two(a, b)).toEqual([]);
  });

  test('may come again in another source', () => {
    const other = { sources: [{ id: 'ling-yi-fen', at: '第一段' }] };
    const hall = hallOf({
      figures: { a: figure({ no: '图1' }), b: figure({ no: '图1' }, other) },
      sources: { 'ling-yi-fen': {} },
    });
    expect(told(hall)).toEqual([]);
  });
});

test('a figure’s source names the paragraph', () => {
  const hall = hallOf({ figures: { a: figure({}, { sources: [{ id: sourceSlug }] }) } });
  expect(told(hall)).toEqual([
    `figures/a.md sources.0.at figures/paragraph | 图表的来源“${sourceSlug}”没有写位置(at) | 写到章节和段落，例如 一(二)第2段。`,
  ]);
});
