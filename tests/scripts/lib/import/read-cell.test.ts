import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CollectionName } from '#schema/collection-name';
import { cellText } from '../../../../scripts/lib/workbook/cell-text.ts';
import { columnsOf } from '../../../../scripts/lib/workbook/column.ts';
import { sheetCollections } from '../../../../scripts/lib/workbook/sheet-names.ts';
import type { Known } from '../../../../scripts/lib/import/names.ts';
import { readCell } from '../../../../scripts/lib/import/read-cell.ts';
import type { CellValue } from '../../../../scripts/lib/import/read-cell.ts';
import { anyValue } from './any-value.ts';

const known: Known = new Map([
  [
    'craftsmen',
    new Map([
      ['zhen-jia-zi', '甄甲子（虚构）'],
      ['jia-yi-chou', '贾乙丑（虚构）'],
      ['jia-yi-chou-2', '贾乙丑（虚构）'],
    ]),
  ],
  ['sources', new Map([['xu-gou-bao-gao', '虚构报告']])],
]);

function fieldOf(collection: CollectionName, key: string) {
  const column = columnsOf(collection).find((one) => one.key === key);
  if (!column) throw new Error(`No column ${key}.`);
  return column.field;
}
const read = (collection: CollectionName, key: string, value: CellValue) =>
  readCell(fieldOf(collection, key), value, known);
const mistake = (collection: CollectionName, key: string, value: CellValue): string => {
  try {
    return `read as ${JSON.stringify(read(collection, key, value))}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('a cell', () => {
  test.each(sheetCollections)('of %s gives back what was written into it', (collection) => {
    const columns = columnsOf(collection);
    fc.assert(
      fc.property(
        fc
          .constantFrom(...columns)
          .chain(({ field }) => fc.tuple(fc.constant(field), anyValue(field))),
        ([field, value]) => {
          const cell =
            field.control === 'number'
              ? Number(value)
              : cellText(field, value, (name) => `馆外：${name}`);
          expect(readCell(field, cell, known)).toEqual(value);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each<[what: string, key: string, cell: CellValue, value: unknown]>([
    ['a date', 'updated', '2026-11-21', '2026-11-21'],
    ['a date with slashes', 'updated', '2026/1/2', '2026-01-02'],
    ['a date in full-width digits', 'updated', '２０２６．１．２', '2026-01-02'],
    ['a date in Chinese', 'updated', '2026 年 11 月 21 日', '2026-11-21'],
    ['a day number', 'updated', 46_347, '2026-11-21'],
    ['a month', 'date', '2024年5月', '2024-05'],
    ['a month as a date', 'date', '2024/05', '2024-05'],
    ['a year as a number', 'date', 2024, '2024'],
    ['a year in Chinese', 'date', '2024年', '2024'],
    ['no date, as it is', 'date', '去年', '去年'],
    ['a number', 'metrics[].value', 3.5, 3.5],
    ['a number in full width', 'metrics[].value', '１２．５', 12.5],
    ['a number with separators', 'metrics[].value', '1,234,567', 1_234_567],
    ['a number as text', 'metrics[].label', 2026, '2026'],
    ['text between blanks', 'title', '　虚构夹具 \u00a0', '虚构夹具'],
    ['yes', 'transfer.open', '是', true],
    ['yes as the file says it', 'transfer.open', true, true],
    ['no', 'transfer.open', '否', false],
    ['a list', 'keywords', '甲、乙，丙；丁', ['甲', '乙', '丙', '丁']],
    ['a list by lines', 'keywords', '甲、乙\n丙\n', ['甲、乙', '丙']],
    ['prose, a line each', 'points', '甲、乙\r\n\r\n丙', ['甲、乙', '丙']],
    ['a source by title', 'sources', '虚构报告＠第1页', [{ id: 'xu-gou-bao-gao', at: '第1页' }]],
    ['sources', 'sources', 'a@1；b', [{ id: 'a', at: '1' }, { id: 'b' }]],
    [
      'an offered source',
      'sources',
      'xu-gou-bao-gao 虚构报告@第1页',
      [{ id: 'xu-gou-bao-gao', at: '第1页' }],
    ],
    [
      'people, with and without an entry',
      'team',
      '甄甲子（虚构）、zhen-jia-zi、丙',
      ['zhen-jia-zi', 'zhen-jia-zi', { name: '丙' }],
    ],
    ['somebody else of that name', 'team', '馆外:甄甲子（虚构）', [{ name: '甄甲子（虚构）' }]],
    ['nothing', 'title', ' \n', undefined],
  ])('reads %s', (_, key, cell, value) => {
    expect(read('outcomes', key, cell)).toEqual(value);
  });

  test.each<[what: string, collection: CollectionName, key: string, cell: CellValue, told: string]>(
    [
      ['words for a number', 'outcomes', 'metrics[].value', '十二', '这里应是数字，写的是“十二”'],
      [
        'a number with its unit',
        'outcomes',
        'metrics[].value',
        '12项',
        '这里应是数字，写的是“12项”',
      ],
      [
        'neither yes nor no',
        'outcomes',
        'transfer.open',
        '也许',
        '可转化只写“是”或“否”，这里是“也许”',
      ],
      [
        'a long number',
        'unions',
        'creditCode',
        1.2345678901234567e17,
        '这个数字太长，表格软件已经丢掉了后面几位',
      ],
      [
        'a name that two bear',
        'outcomes',
        'team',
        '贾乙丑（虚构）',
        '“贾乙丑（虚构）”不止一个：jia-yi-chou、jia-yi-chou-2',
      ],
      ['an unknown title', 'outcomes', 'sources', '虚构报高', '馆里没有叫“虚构报高”的来源'],
      [
        'two sources in a line',
        'outcomes',
        'sources',
        'gong-bao@第1页、gong-bao@第2页',
        '这里像是写了不止一个来源',
      ],
      ['too many parts', 'notices', 'subjects', '甲｜乙｜丙', '最多 2 段，这里有 3 段'],
    ],
  )('tells %s', (_, collection, key, cell, told) => {
    expect(mistake(collection, key, cell)).toContain(told);
  });
});
