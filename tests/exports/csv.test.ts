import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText } from '#exports/cell-text';
import { csv } from '#exports/csv';
import { cite, metric } from '../lib/fictional-entries.ts';
import { csvRows } from './csv-rows.ts';

describe('a cell', () => {
  test.each([
    ['nothing', undefined, ''],
    ['text without its cite marks', `虚构甲。${cite}`, '虚构甲。'],
    ['a number', 12.5, '12.5'],
    ['a truth', false, 'false'],
    ['a list', ['芯片', '船舶'], '芯片；船舶'],
    ['a list of people, by slug and by name', ['xu-gou', { name: '甄甲子' }], 'xu-gou；甄甲子'],
    ['a group without its sources', metric, 'label 虚构革新，value 12，unit 项，period 2020年'],
    [
      'groups inside groups',
      { open: true, deals: [{ date: '2020', status: '合同' }] },
      'open true，deals date 2020，status 合同',
    ],
  ])('holds %s', (_, value, text) => {
    expect(cellText(value)).toBe(text);
  });
});

describe('CSV', () => {
  test.each([
    ['plain cells', ['甲', '乙'], '甲,乙'],
    ['a comma', ['甲,乙'], '"甲,乙"'],
    ['a quotation mark', ['甲"乙'], '"甲""乙"'],
    ['a line break', ['甲\n乙'], '"甲\n乙"'],
    ['empty cells', ['', ''], ','],
    ['a formula', ['=1+1'], "'=1+1"],
    ['a formula with a comma', ['@SUM(A1,A2)'], `"'@SUM(A1,A2)"`],
    ['a formula behind a tab', ['\t=1'], "'\t=1"],
    ['a formula in full-width signs', ['＝1+1'], "'＝1+1"],
    ['a dash before text', ['-甲'], "'-甲"],
    ['a negative number', ['-12.5'], '-12.5'],
    ['a plus before text', ['+甲'], "'+甲"],
  ])('writes %s', (_, row, line) => {
    expect(csv([row])).toBe(`\uFEFF${line}\r\n`);
  });

  test('reads back as it was, but for the apostrophe before formulas', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const read = csvRows(csv(rows)).map((row) =>
          row.map((text) => text.replace(/^'(?=[=+\-@＝＋－＠\t\r])/, '')),
        );
        const written = rows.map((row) =>
          row.map((text) => text.replace(/^'(?=[=+\-@＝＋－＠\t\r])/, '')),
        );
        expect(read).toEqual(written);
      }),
    );
  });

  test('has no cell that a spreadsheet would run', () => {
    const cell = fc.tuple(
      fc.constantFrom('=', '+', '-', '@', '＝', '＠', '\t', '\r', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(cell, ([first, rest]) => {
        const [[text = ''] = []] = csvRows(csv([[first + rest]]));
        expect(/^[=+\-@＝＋－＠\t\r]/.test(text) && Number.isNaN(Number(text))).toBe(false);
      }),
    );
  });
});
