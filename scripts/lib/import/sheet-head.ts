import type { CollectionName } from '#schema/collection-name';
import { nearest } from '#schema/nearest';
import { columnLetters } from '../workbook/cell-address.ts';
import { columnsOf } from '../workbook/column.ts';
import type { Column } from '../workbook/column.ts';
import { bodyKey, collectionOfSheet, slugKey } from '../workbook/sheet-names.ts';
import type { PlacedMistake, Row, Sheet } from './sheet.ts';

/** What the columns of a sheet are, and which rows follow. */
export interface SheetHead {
  readonly collection: CollectionName;
  /** Column number → its field. */
  readonly columns: ReadonlyMap<number, Column>;
  readonly slugColumn?: number;
  readonly bodyColumn?: number;
  readonly rows: readonly Row[];
  readonly mistakes: readonly PlacedMistake[];
}

/** A key row is looked for this far down: some put a title above their table. */
const headRows = 5;

/**
 * Reads the head of a sheet: the key row of the template, or else a row of the Chinese labels. A
 * collection that was named wins over the one that the key row or the sheet's name tells. Undefined
 * when no collection is known.
 */
export function sheetHead(sheet: Sheet, named?: CollectionName): SheetHead | undefined {
  const collection = named ?? toldBy(sheet);
  if (collection === undefined) return undefined;
  const columns = columnsOf(collection);
  const names = [
    new Map([
      ...columns.map(({ key }) => [key, key] as const),
      [slugKey, slugKey],
      [bodyKey, bodyKey],
    ]),
    new Map([
      ...columns.map(({ key, title }) => [title, key] as const),
      ['编号', slugKey],
      ['正文', bodyKey],
    ]),
  ];
  const first = sheet.rows.slice(0, headRows);
  for (const keys of names) {
    const head = first.find(
      ({ cells }) =>
        cells.some(([column, value]) => column === 1 && value === collection) ||
        cells.filter(([, value]) => keys.has(label(value))).length >= 2,
    );
    if (head) return withColumns(sheet, collection, columns, head, keys);
  }
  return {
    collection,
    columns: new Map(),
    rows: [],
    mistakes: [
      {
        sheet: sheet.name,
        row: sheet.rows[0]?.row ?? 1,
        message: '没有找到键名行，不知道每一列是什么',
        suggestion: '用 npm run template 生成的表填写，不要删第 2 行；或者第一行写中文的字段名。',
      },
    ],
  };
}

/** A header without the mark of what is required. */
const label = (value: unknown): string =>
  String(value)
    .replace(/[*＊\s]+$/, '')
    .trim();

function toldBy({ name, rows }: Sheet): CollectionName | undefined {
  const marks = rows
    .slice(0, headRows)
    .flatMap(({ cells }) => cells.filter(([column]) => column === 1));
  return (
    marks
      .map(([, value]) => collectionOfSheet(String(value)))
      .find((found) => found !== undefined) ?? collectionOfSheet(name)
  );
}

function withColumns(
  sheet: Sheet,
  collection: CollectionName,
  known: readonly Column[],
  head: Row,
  keys: ReadonlyMap<string, string>,
): SheetHead {
  const columns = new Map<number, Column>();
  const special = new Map<string, number>();
  const mistakes: PlacedMistake[] = [
    ...sheet.mistakes,
    ...sheet.merges
      .filter(({ from }) => from <= head.row)
      .map(({ from }) => ({
        sheet: sheet.name,
        row: from,
        message: '表头里有合并的单元格，列对不上',
        suggestion: '选中它，取消合并，把每一列的字段名和键名补齐。',
      })),
  ];
  const taken = new Map<string, number>();
  for (const [column, value] of head.cells) {
    const told = label(value);
    const key = keys.get(told);
    const other = key === undefined ? undefined : taken.get(key);
    const wrong = (message: string, suggestion: string) =>
      mistakes.push({ sheet: sheet.name, row: head.row, column, message, suggestion });
    if (key === undefined) {
      if (column === 1 && collectionOfSheet(told) === collection) continue;
      if (['', '标记', '键名'].includes(told)) continue;
      const guess = nearest(told, keys.keys());
      wrong(
        `没有“${told}”这一列`,
        guess === undefined
          ? '表头照 npm run template 生成的表写；多出来的列删掉。'
          : `是不是想写 ${guess}？`,
      );
    } else if (other !== undefined) {
      wrong(`“${told}”这一列写了两次，前面 ${columnLetters(other)} 列已经有了`, '只留一列。');
    } else {
      taken.set(key, column);
      const field = known.find((one) => one.key === key);
      if (field) columns.set(column, field);
      else special.set(key, column);
    }
  }
  const slugColumn = special.get(slugKey);
  const bodyColumn = special.get(bodyKey);
  return {
    collection,
    columns,
    ...(slugColumn === undefined ? {} : { slugColumn }),
    ...(bodyColumn === undefined ? {} : { bodyColumn }),
    rows: sheet.rows.filter(({ row }) => row > head.row),
    mistakes,
  };
}
