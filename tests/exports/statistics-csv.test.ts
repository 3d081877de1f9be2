import { expect, test } from 'vitest';
import { statisticsCsv } from '#exports/statistics-csv';
import { hallOf } from '../lib/hall-of.ts';
import { csvRows } from './csv-rows.ts';

const rows = csvRows(
  statisticsCsv(
    hallOf({ outcomes: { a: { date: '2020' }, b: { date: '2021-03' }, c: {} } }).catalogue,
  ),
);

test('the statistics as CSV are one row a count, and one for what is not told', () => {
  expect(rows[0]).toEqual(['统计', '项目', '数量']);
  expect(rows.filter(([tally]) => tally === '成果的年份')).toEqual([
    ['成果的年份', '2020', '1'],
    ['成果的年份', '2021', '1'],
    ['成果的年份', '未写明', '1'],
  ]);
});

test('a count that tells everything has no row for the rest', () => {
  expect(rows.filter(([tally]) => tally === '来源的等级')).toEqual([['来源的等级', 'A', '1']]);
});
