import { cellPlace, columnLetters } from '../workbook/cell-address.ts';
import { sheetLimits } from './archive-limits.ts';
import type { DateForm } from './date-formats.ts';
import type { CellValue } from './read-cell.ts';
import { serialDate } from './read-date.ts';
import { Refusal } from './refusal.ts';
import type { PlacedMistake, Row, Sheet } from './sheet.ts';
import { xmlEvents } from './xml-events.ts';

export interface WorksheetContext {
  readonly strings: readonly string[];
  readonly dates: ReadonlyMap<number, DateForm>;
  readonly from1904: boolean;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/** Days between the two calendars of spreadsheets. */
const days1904 = 1462;

/**
 * The values of a worksheet (ECMA-376 part 1, 18.3.1). Formulas and error values are mistakes at their
 * place; a value beyond `sheetLimits` is a Refusal. Cells without a value are nothing.
 */
export function worksheet(name: string, xml: string, context: WorksheetContext): Sheet {
  const rows = new Map<number, [number, CellValue][]>();
  const mistakes: PlacedMistake[] = [];
  const merges: { from: number; to: number }[] = [];
  let row = 0;
  let column = 0;
  let cell: OpenCell | undefined;
  let takesText = false;
  let inReading = false;
  xmlEvents(xml, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        column = 0;
      } else if (tag === 'c') {
        const place = cellPlace(attributes.r ?? '');
        column = place?.column ?? column + 1;
        row = place?.row ?? row;
        cell = {
          row,
          column,
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          text: '',
        };
      } else if (tag === 'rPh') inReading = true;
      else if (tag === 'v' || tag === 't') takesText = !inReading;
      else if (tag === 'f' && cell)
        mistakes.push({
          sheet: name,
          row,
          column,
          message: '这里是公式，公式不导入',
          suggestion: '选中这些格，复制，再“选择性粘贴—值”，把公式变成值。',
        });
      else if (tag === 'mergeCell') {
        const [from, to] = (attributes.ref ?? '')
          .split(':')
          .map((part) => cellPlace(part)?.row ?? 0);
        merges.push({ from: from ?? 0, to: to ?? from ?? 0 });
      }
    },
    text: (part) => {
      if (cell && takesText) cell.text += part;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') takesText = false;
      else if (tag === 'rPh') inReading = false;
      else if (tag === 'c' && cell) {
        keep(cell);
        cell = undefined;
      }
    },
  });
  return { name, rows: sorted(rows), mistakes, merges };

  function keep({ row, column, type, style, text }: OpenCell): void {
    if (text === '') return;
    if (row > sheetLimits.rows || column > sheetLimits.columns)
      throw new Refusal(
        `“${name}”的 ${columnLetters(column)}${row} 格里有内容，太远了：最多 ${sheetLimits.rows} 行、${sheetLimits.columns} 列。请删掉那里的内容，或者分成几个文件。`,
      );
    if (type === 'e') {
      const suggestion = '改成正确的值，或者清空这一格。';
      mistakes.push({ sheet: name, row, column, message: `这里是错误值“${text}”`, suggestion });
      return;
    }
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push([column, valueOf(type, text, context.dates.get(style))]);
  }

  function valueOf(type: string, text: string, date: DateForm | undefined): CellValue {
    if (type === 's') return unescapedControls(context.strings[Number(text)] ?? '');
    if (type === 'b') return text === '1';
    if (type !== 'n') return unescapedControls(text);
    const number = Number(text);
    if (!date) return number;
    const iso = serialDate(context.from1904 ? number + days1904 : number);
    if (iso === undefined) return number;
    return iso.slice(0, { day: 10, month: 7, year: 4 }[date]);
  }
}

/** Spreadsheets write what XML cannot hold, and carriage returns, as `_x000D_` (18.4.12, ST_Xstring). */
const unescapedControls = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );

const sorted = (rows: ReadonlyMap<number, readonly [number, CellValue][]>): Row[] =>
  [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells].sort(([a], [b]) => a - b) }));
