import { columnLetters } from '../workbook/cell-address.ts';
import { archiveLimits, sheetLimits } from './archive-limits.ts';
import { csvText } from './csv-text.ts';
import { Refusal } from './refusal.ts';
import type { Row, Sheet } from './sheet.ts';

const separators = [',', '\t', ';'] as const;

/**
 * A CSV file (RFC 4180, or parted by tabs or semicolons) as one sheet named `name`. Values stay text.
 * Throws a Refusal when it is too large, in no known encoding, or a quotation never ends.
 */
export function readCsv(bytes: Buffer, name: string): Sheet {
  if (bytes.length > archiveLimits.bytes) throw new Refusal('文件超过 20 MB，请分成几个文件导入。');
  const text = csvText(bytes);
  const head = text.slice(0, 20_000).split(/\r?\n/, 5).join('\n');
  const separator = separators
    .map((sign) => ({ sign, count: head.split(sign).length }))
    .reduce((most, one) => (one.count > most.count ? one : most)).sign;
  return { name, rows: rowsOf(name, text, separator), mistakes: [], merges: [] };
}

function rowsOf(name: string, text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let cells: [number, string][] = [];
  let row = 1;
  let column = 1;
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const end = quoted ? endOfQuotation(text, at, row) : nextSign(text, at, separator);
    const value = quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end);
    if (value.trim() !== '') {
      if (row > sheetLimits.rows || column > sheetLimits.columns)
        throw new Refusal(
          `“${name}”的 ${columnLetters(column)}${row} 格里有内容，太远了：最多 ${sheetLimits.rows} 行、${sheetLimits.columns} 列。请分成几个文件。`,
        );
      cells.push([column, value]);
    }
    at = end;
    if (text[at] === separator) {
      column += 1;
      at += 1;
      continue;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    else if (at < text.length && text[at - 1] !== '\r')
      throw new Refusal(`“${name}”第 ${row} 行的引号不成对。请在表格软件里打开，重新另存为 CSV。`);
    if (cells.length > 0) rows.push({ row, cells });
    cells = [];
    row += 1;
    column = 1;
  }
  if (cells.length > 0) rows.push({ row, cells });
  return rows;
}

/** The place behind the closing quotation mark; a doubled one is part of the text. */
function endOfQuotation(text: string, start: number, row: number): number {
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0)
      throw new Refusal(`第 ${row} 行的引号没有成对。请在表格软件里打开，重新另存为 CSV。`);
    if (text[mark + 1] !== '"') return mark + 1;
    at = mark + 2;
  }
}

function nextSign(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r')
    at += 1;
  return at;
}
