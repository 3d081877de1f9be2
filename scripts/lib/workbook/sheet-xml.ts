import { escapeXml } from '#exports/xml';
import { columnLetters } from './cell-address.ts';
import type { DropDown, ModelCell, SheetModel } from './sheet-model.ts';

/** What XML 1.0 has no form for (production 2, Char), so that no workbook is broken by it. */
const noXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A worksheet part (ECMA-376 part 1, 18.3), its elements in the order of its schema. */
export const sheetXml = ({
  widths,
  columnStyles,
  rows,
  heights = [],
  frozen,
  dropDowns,
}: SheetModel): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    frozen ? pane(frozen.rows, frozen.columns) : '',
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    columns(widths, columnStyles),
    '<sheetData>',
    ...rows.map((cells, at) => rowXml(at + 1, cells, heights[at])),
    '</sheetData>',
    dropDowns ? validations(dropDowns.lists, dropDowns.from, dropDowns.to) : '',
    '</worksheet>',
  ].join('');

const pane = (rows: number, columns: number): string =>
  `<pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${columnLetters(columns + 1)}${rows + 1}" activePane="bottomRight" state="frozen"/>`;

const columns = (widths: readonly number[], columnStyles: readonly number[]): string =>
  `<cols>${widths
    .map(
      (width, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${columnStyles[at] ?? 0}" customWidth="1"/>`,
    )
    .join('')}</cols>`;

function rowXml(row: number, cells: readonly ModelCell[], height: number | undefined): string {
  if (cells.length === 0) return '';
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${size}>${cells.map((cell) => cellXml(row, cell)).join('')}</row>`;
}

function cellXml(row: number, { column, value, style }: ModelCell): string {
  const place = `r="${columnLetters(column)}${row}" s="${style}"`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  const text = escapeXml(value.replaceAll(noXml, ''));
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const validations = (lists: readonly DropDown[], from: number, to: number): string =>
  lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.map((list) => validation(list, from, to)).join('')}</dataValidations>`;

function validation({ column, range, strict }: DropDown, from: number, to: number): string {
  const letters = columnLetters(column);
  const told = strict
    ? ' showErrorMessage="1" errorTitle="不在选项里" error="请从下拉列表里选一项。"'
    : '';
  return `<dataValidation type="list" allowBlank="1"${told} sqref="${letters}${from}:${letters}${to}"><formula1>${escapeXml(range)}</formula1></dataValidation>`;
}
