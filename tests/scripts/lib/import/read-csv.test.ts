import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../scripts/lib/import/read-csv.ts';

const text = '标题,摘要\r\n虚构夹具,"第一行，有""引号""\n第二行, 有逗号"\r\n';
const utf16 = (mark: boolean): Buffer => Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
/** 标题,摘要 and 虚构夹具,𠮷 in GB18030, the last in its four bytes. */
const gb18030 = Buffer.from('b1eacce22cd5aad2aa0d0ad0e9b9b9bcd0bedf2c9534b2350d0a', 'hex');
const read = (bytes: Buffer) =>
  readCsv(bytes, '虚构.csv').rows.map(({ cells }) => cells.map(([, value]) => value));

describe('a CSV file', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', utf16(true)],
    ['UTF-16 without', utf16(false)],
    ['UTF-16, the other order', Buffer.from(utf16(true)).swap16()],
    ['tabs', Buffer.from(text.replace(/^标题,/, '标题\t').replace('具,', '具\t'))],
    ['semicolons', Buffer.from(text.replace(/^标题,/, '标题;').replace('具,', '具;'))],
    ['line feeds alone', Buffer.from(text.replaceAll('\r\n', '\n'))],
    ['no last line end', Buffer.from(text.trimEnd())],
  ])('in %s is read', (_, bytes) => {
    expect(read(bytes)).toEqual([
      ['标题', '摘要'],
      ['虚构夹具', '第一行，有"引号"\n第二行, 有逗号'],
    ]);
  });

  test('in GB18030 is read, rare characters too', () => {
    expect(read(gb18030)).toEqual([
      ['标题', '摘要'],
      ['虚构夹具', '𠮷'],
    ]);
  });

  test('keeps the numbers of rows and columns where some are empty', () => {
    expect(readCsv(Buffer.from('甲,乙\n\n,丙\n'), 'a.csv').rows).toEqual([
      {
        row: 1,
        cells: [
          [1, '甲'],
          [2, '乙'],
        ],
      },
      { row: 3, cells: [[2, '丙']] },
    ]);
  });

  test.each([
    [
      'a picture',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0, 0, 1]),
      '不是 CSV 文本文件',
    ],
    ['no known encoding', Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a]), '认不出文件的编码'],
    ['a quotation that never ends', Buffer.from('甲,"乙\n丙\n'), '第 1 行的引号没有成对'],
    ['a quotation that goes on', Buffer.from('甲,"乙"丙\n'), '第 1 行的引号不成对'],
    ['a cell far away', Buffer.from(`${','.repeat(500)}甲`), 'SG1 格里有内容，太远了'],
    ['a row far down', Buffer.from(`${'\n'.repeat(20_000)}甲`), 'A20001 格里有内容，太远了'],
  ])('with %s ends in a sentence', (_, bytes, told) => {
    expect(() => readCsv(bytes, 'a.csv')).toThrow(told);
  });
});
