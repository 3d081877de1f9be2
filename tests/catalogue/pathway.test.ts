import { describe, expect, test } from 'vitest';
import { pathway } from '#catalogue/pathway';
import { sources } from '../lib/fictional-entries.ts';
import type { Input } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const kinds = (...words: [code: string, name: string][]): Input<'vocabularies'> => ({
  title: '虚构词表',
  terms: words.map(([code, name], order) => ({ code, 'zh-CN': name, en: code, order })),
});
const vocabularies = {
  'outcome-kinds': kinds(
    ['invention', '虚构发明'],
    ['suggestion', '合理化建议'],
    ['work-method', '先进操作法'],
  ),
  'intellectual-property-kinds': kinds(['patent', '专利'], ['standard', '标准']),
};

/** The way of a fictional outcome that says this, a step a line: `award 2022-04 虚构奖 一等奖`. */
function wayOf(outcome: Partial<Input<'outcomes'>>): string[] {
  const hall = hallOf({ vocabularies, outcomes: { ju: { kind: 'invention', ...outcome } } });
  return pathway(hall.catalogue, entryOf(hall, 'outcomes', 'ju')).map(({ station, date, text }) =>
    [station, date ?? '?', text].join(' '),
  );
}

const award = (date?: string, title = '虚构奖') => ({
  title,
  sources,
  ...(date === undefined ? {} : { date }),
});
const deal = (date: string) => ({
  date,
  mode: '许可',
  status: '合同' as const,
  sources,
});
const patent = (number?: string) => ({
  kind: '专利',
  sources,
  ...(number === undefined ? {} : { number }),
});

test.each<[string, Partial<Input<'outcomes'>>, string[]]>([
  ['an outcome that dates nothing has no way', {}, []],
  ['its own date is a step', { date: '2019' }, ['made 2019 虚构发明']],
  [
    'a suggestion is one even when nothing dates it',
    { kind: 'suggestion' },
    ['suggestion ? 合理化建议'],
  ],
  [
    'steps stand in the order of their dates, not of the record',
    {
      date: '2018-03',
      awards: [award('2021'), award('2019-05-02', '虚构小奖')],
      transfer: { open: false, deals: [deal('2020-11')] },
    },
    [
      'made 2018-03 虚构发明',
      'award 2019-05-02 虚构小奖',
      'transfer 2020-11 合同',
      'award 2021 虚构奖',
    ],
  ],
  [
    'a date that is less precise comes before those it holds',
    { awards: [award('2022-04-27', '丙'), award('2022-04', '乙'), award('2022', '甲')] },
    ['award 2022 甲', 'award 2022-04 乙', 'award 2022-04-27 丙'],
  ],
  [
    'on one date the stations keep their usual order',
    {
      kind: 'work-method',
      date: '2020',
      transfer: { open: false, deals: [deal('2021')] },
      awards: [award('2021')],
    },
    ['technique 2020 先进操作法', 'award 2021 虚构奖', 'transfer 2021 合同'],
  ],
  [
    'undated steps come last',
    { date: '2022', awards: [award(undefined, '虚构旧奖'), award('2023')] },
    ['made 2022 虚构发明', 'award 2023 虚构奖', 'award ? 虚构旧奖'],
  ],
  [
    'a date that may be the award’s says nothing of when the thing was made',
    { date: '2023', awards: [award('2023-09')] },
    ['award 2023-09 虚构奖'],
  ],
  [
    'a work method dated like its award stays, undated',
    { kind: 'work-method', date: '2023-09', awards: [award('2023')] },
    ['award 2023 虚构奖', 'technique ? 先进操作法'],
  ],
  [
    'a standard is no patent',
    { date: '2020', intellectualProperty: [{ kind: '标准', sources }] },
    ['made 2020 虚构发明'],
  ],
])('%s', (_, outcome, expected) => {
  expect(wayOf(outcome)).toEqual(expected);
});

describe('a patent', () => {
  test.each([
    ['the first four digits of twelve', 'ZL201710601862.3', '2017'],
    ['the first two digits of eight, before 2000', '85100001.0', '1985'],
    ['the first two digits of eight, after 2000', '02100001.8', '2002'],
  ])('is dated by %s', (_, number, year) => {
    expect(wayOf({ intellectualProperty: [patent(number)] })).toEqual([
      `patent ${year} 专利 ${number}`,
    ]);
  });

  test('without a number is undated', () => {
    expect(wayOf({ intellectualProperty: [patent()] })).toEqual(['patent ? 专利']);
  });
});
