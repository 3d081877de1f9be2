import { describe, expect, test } from 'vitest';
import type { Input } from '../lib/fictional-entries.ts';
import { metric, sourceSlug } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';
import { figurePage } from '#views/figure-page';
import { figuresPage } from '#views/figures-page';

type Survey = NonNullable<Input<'figures'>['survey']>;
const survey = (more: Partial<Survey>, at = '第一段') => ({
  totals: undefined,
  survey: {
    question: '虚构的问题',
    choice: 'single' as const,
    base: '虚构受访者200人',
    values: [{ label: '虚构选项', value: 40 }],
    ...more,
  },
  sources: [{ id: sourceSlug, at }],
});
const mixed: Survey['values'] = [
  { label: '准数', value: 38.88 },
  { label: '约数', value: 25, precision: '约', note: '原文作“近25%”' },
  { label: '以上', value: 20, misprint: { printed: '以上', likely: '以下' } },
  { label: '没印' },
];
const hall = hallOf({
  figures: {
    za: survey({ no: '图10', caption: '虚构的图题', choiceNote: '虚构的依据', values: mixed }),
    shou: survey({ no: '图2' }),
    tou: survey({
      unit: '人',
      respondents: 200,
      choice: 'unstated',
      values: [{ label: '人', value: 150 }],
    }),
    quan: survey({ no: '图1', values: [{ label: '甲' }, { label: '乙' }] }),
    er: survey({}, '一(二)'),
    san: survey({}, '一(三)'),
    zong: { totals: [metric], sources: [{ id: sourceSlug, at: '二' }] },
  },
});
const page = (slug: string) => figurePage(hall.catalogue, entryOf(hall, 'figures', slug), '');
const factsOf = (slug: string) =>
  Object.fromEntries(
    page(slug).facts.map(({ label, values }) => [label, values.map(({ text }) => text).join('，')]),
  );

describe('the page of a survey figure', () => {
  const { chart, table, legend, csv } = page('za');

  test('draws what is printed, marks what is rough or misprinted, and draws no bar for the rest', () => {
    expect(chart?.bars).toEqual([
      { label: '准数', percent: 38.88, text: '38.88%', rough: false },
      { label: '约数', percent: 25, text: '约25%', rough: true, note: '原文作“近25%”' },
      { label: '以上', percent: 20, text: '20%', rough: false, likely: '以下' },
      { label: '没印', text: '缺', rough: false },
    ]);
    expect(legend).toHaveLength(2);
  });

  test('says the same in its table', () => {
    expect(table.columns).toEqual(['选项', '占比', '说明']);
    expect(table.rows.map(({ label, value, note }) => [label, value, note])).toEqual([
      ['准数', '38.88%', ''],
      ['约数', '约25%', '原文作“近25%”'],
      ['以上', '20%', '疑为“以下”之误'],
      ['没印', '缺', ''],
    ]);
  });

  test('says what was asked, of whom, how they chose, what is missing and where it stands', () => {
    expect(factsOf('za')).toMatchObject({
      图号: '图10',
      图题: '虚构的图题',
      问题: '虚构的问题',
      样本: '虚构受访者200人',
      单选多选: '单选（虚构的依据）',
      缺项: '4 项里缺 1 项',
      出处: '第一段',
    });
    expect(factsOf('tou')).toMatchObject({ 图号: '来源没有编号', 单选多选: '来源没有写明' });
    expect(factsOf('quan')).toMatchObject({ 图题: '没有留下', 缺项: '2 项的数值全缺' });
  });

  test('leads to its data', () => {
    expect(csv.href).toBe('/figures/za.csv');
  });

  test('measures heads against those asked, and needs no legend for plain bars', () => {
    expect(page('tou').chart?.bars).toMatchObject([{ percent: 75, text: '150人' }]);
    expect(page('tou').legend).toEqual([]);
    expect(page('tou').table.columns).toEqual(['选项', '人数']);
  });
});

test('the page of totals has a nameplate and a table, no chart', () => {
  const { chart, plate, table, legend } = page('zong');
  expect([chart, legend]).toEqual([undefined, []]);
  expect(plate).toMatchObject([{ label: '虚构革新', value: '12' }]);
  expect(table.rows).toEqual([
    { label: '虚构革新', value: '12 项', missing: false, note: '2020年' },
  ]);
});

describe('the hall of data', () => {
  const { groups, total } = figuresPage(hall.catalogue);
  const hrefs = groups.map(({ cards }) => cards.map(({ link }) => link.href.split('/')[2]));

  test('shows numbered figures by number, the rest in the order of the source, totals last', () => {
    expect(hrefs).toEqual([['quan', 'shou', 'za'], ['er', 'san', 'tou'], ['zong']]);
    expect(total).toBe(7);
  });

  test('tells a first value, or that all are missing', () => {
    expect(groups[0]?.cards.map(({ told }) => told)).toEqual([
      '2 项的数值全缺',
      '虚构选项 40%',
      '准数 38.88%',
    ]);
  });

  test('has no group without figures', () => {
    expect(figuresPage(hallOf({}).catalogue).groups).toEqual([]);
  });
});
