import { exampleMark, helpMark } from '../workbook/sheet-names.ts';
import type { CellValue } from './read-cell.ts';
import type { SheetHead } from './sheet-head.ts';
import type { Row } from './sheet.ts';

/** The rows of one entry: the first holds its single values, the others further items of its lists. */
export type Block = readonly [Row, ...Row[]];

/** The value in a column of a row; blanks are none. */
export function cellAt({ cells }: Row, column: number | undefined): CellValue | undefined {
  const value = cells.find(([at]) => at === column)?.[1];
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

/**
 * Groups the rows below a head by entry. A row that leaves out slug and title, or repeats those of the
 * row above, goes on with its entry. Rows marked 示例 or 说明 are left out.
 */
export function rowBlocks({ columns, slugColumn, rows }: SheetHead): Block[] {
  const titleColumn = [...columns].find(([, { key }]) => key === 'title')?.[0];
  const firstIsField = columns.has(1) || slugColumn === 1;
  const blocks: Block[] = [];
  let open: { slug?: unknown; title?: unknown; rows: [Row, ...Row[]] } | undefined;
  for (const row of rows) {
    if (!firstIsField && isLeftOut(row)) {
      open = undefined;
      continue;
    }
    const slug = cellAt(row, slugColumn);
    const title = cellAt(row, titleColumn);
    const filled = [...columns.keys()].some((column) => cellAt(row, column) !== undefined);
    if (slug === undefined && !filled) continue;
    const goesOn =
      open !== undefined &&
      (slug === undefined || slug === open.slug) &&
      (title === undefined || title === open.title);
    if (open && goesOn) open.rows.push(row);
    else {
      open = { slug, title, rows: [row] };
      blocks.push(open.rows);
    }
  }
  return blocks;
}

const isLeftOut = (row: Row): boolean =>
  [exampleMark, helpMark].includes(String(cellAt(row, 1) ?? '').trim());
