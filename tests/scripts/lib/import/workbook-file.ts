import { strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../../../../scripts/lib/workbook/cell-address.ts';
import { workbookBytes } from '../../../../scripts/lib/workbook/workbook-bytes.ts';

export type Cells = readonly (string | number | undefined)[];

/** A plain workbook with one sheet, as the project writes it. */
export const workbook = (name: string, rows: readonly Cells[]): Buffer =>
  Buffer.from(
    workbookBytes([
      {
        name,
        widths: [10],
        columnStyles: [0],
        rows: rows.map((cells) =>
          cells.flatMap((value, at) =>
            value === undefined ? [] : [{ column: at + 1, value, style: 0 }],
          ),
        ),
      },
    ]),
  );

/** A small sound sheet of outcomes, for others to spoil. */
export const soundRows: readonly Cells[] = [
  ['标记', '编号', '标题', '摘要', '类型'],
  ['outcomes', 'slug', 'title', 'summary', 'kind'],
  [
    undefined,
    'xu-gou-jia-ju',
    '虚构夹具',
    '虚构的小革新，并无其物，仅用来证明表格能导入。',
    '小革新',
  ],
];
export const soundWorkbook = (): Buffer => workbook('成果', soundRows);

/** Part → its text, or undefined to leave it out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A workbook with some of its parts replaced, added or left out. */
export function withParts(bytes: Buffer, parts: Parts): Buffer {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  for (const [name, text] of Object.entries(parts))
    if (text === undefined) delete files[name];
    else files[name] = typeof text === 'string' ? strToU8(text) : text;
  return Buffer.from(zipSync(files, { mtime: new Date(1980, 0, 1) }));
}

export const sheetPart = 'xl/worksheets/sheet1.xml';
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A worksheet part as other programs may write it: raw cells, and what follows the data. */
export const sheetText = (cells: string, behind = ''): string =>
  `<?xml version="1.0"?><worksheet xmlns="${namespace}"><sheetData>${cells}</sheetData>${behind}</worksheet>`;

/** The sound sheet with more cells in a fourth row, raw. */
export const soundSheet = (more = '', behind = ''): string =>
  sheetText(
    [
      ...soundRows.map(
        (cells, row) =>
          `<row r="${row + 1}">${cells
            .map((value, at) =>
              value === undefined
                ? ''
                : `<c r="${columnLetters(at + 1)}${row + 1}" t="inlineStr"><is><t>${value}</t></is></c>`,
            )
            .join('')}</row>`,
      ),
      more === '' ? '' : `<row r="4">${more}</row>`,
    ].join(''),
    behind,
  );
