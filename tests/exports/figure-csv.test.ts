import { expect, test } from 'vitest';
import { figureCsv } from '#exports/figure-csv';
import { entryJsonLd } from '#exports/json-ld';
import { metric, sourceSlug } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';
import { csvRows } from './csv-rows.ts';

const hall = hallOf({
  figures: {
    wen: {
      totals: undefined,
      survey: {
        no: '图2',
        question: '虚构的问题',
        choice: 'single',
        base: '虚构受访者100人',
        values: [
          { label: '以上', value: 23.67, misprint: { printed: '以上', likely: '以下' } },
          { label: '没印' },
        ],
      },
      sources: [
        { id: sourceSlug, at: '第一段' },
        { id: sourceSlug, at: '第二段' },
      ],
    },
    zong: { totals: [{ ...metric, precision: '超' }] },
  },
});
const { catalogue } = hall;
const table = (slug: string) => {
  const [, keys = [], ...rows] = csvRows(figureCsv(catalogue, entryOf(hall, 'figures', slug)));
  return rows.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i]])));
};

test('a survey as CSV: what is printed, what is thought to be a misprint, what is missing', () => {
  const shared = { no: '图2', unit: '%', source: '虚构报告', at: '第一段；第二段' };
  expect(table('wen')).toMatchObject([
    {
      ...shared,
      label: '以上',
      value: '23.67',
      state: 'printed',
      likely: '以下',
      precision: '准确',
    },
    { ...shared, label: '没印', value: '', state: 'missing', likely: '', precision: '' },
  ]);
});

test('totals as CSV have their period, and the precision that the source gives', () => {
  expect(table('zong')).toMatchObject([
    { label: '虚构革新', value: '12', unit: '项', precision: '超', period: '2020年', no: '' },
  ]);
});

test('both have the same columns', () => {
  const head = (slug: string) =>
    csvRows(figureCsv(catalogue, entryOf(hall, 'figures', slug))).slice(0, 2);
  expect(head('wen')).toEqual(head('zong'));
});

test('a figure is a dataset; a missing value is named, without a value', () => {
  expect(entryJsonLd(catalogue, entryOf(hall, 'figures', 'wen'))).toMatchObject([
    {
      '@type': 'Dataset',
      measurementTechnique: '虚构的问题（虚构受访者100人）',
      distribution: { encodingFormat: 'text/csv', contentUrl: '/figures/wen.csv' },
      citation: ['虚构报告'],
    },
  ]);
  expect(entryJsonLd(catalogue, entryOf(hall, 'figures', 'wen'))[0]?.variableMeasured).toEqual([
    { '@type': 'PropertyValue', name: '以上', value: 23.67, unitText: '%' },
    { '@type': 'PropertyValue', name: '没印', unitText: '%' },
  ]);
});
