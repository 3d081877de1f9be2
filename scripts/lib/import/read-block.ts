import type { YamlValue } from '#writer/yaml-text';
import { columnLetters } from '../workbook/cell-address.ts';
import { keyOf } from '../workbook/column.ts';
import type { Column } from '../workbook/column.ts';
import { CellMistake } from './cell-mistake.ts';
import { isFormulaLike, withoutGuard } from './formula-like.ts';
import type { Known } from './names.ts';
import { readCell } from './read-cell.ts';
import { cellAt } from './row-blocks.ts';
import type { Block } from './row-blocks.ts';

type Path = readonly (string | number)[];
type Tree = { [key: string]: YamlValue | undefined };

/** Where in the sheet a value stands, or would. */
export interface CellPlace {
  readonly row: number;
  readonly column?: number;
}

/** An entry as its rows say it; what could not be read is a mistake and left out. */
export interface ReadBlock {
  readonly fields: { readonly [key: string]: YamlValue | undefined };
  readonly mistakes: readonly (CellPlace & { message: string; suggestion?: string })[];
  /** The paths of the values read. */
  readonly paths: readonly Path[];
  /** The cell that says what stands at a path of the entry, or the nearest to it. */
  readonly placeOf: (path: Path) => CellPlace;
}

/** Reads the cells of an entry's rows into its fields, by the columns of their sheet. */
export function readBlock(
  columns: ReadonlyMap<number, Column>,
  block: Block,
  known: Known,
): ReadBlock {
  const fields: Tree = {};
  const mistakes: ReadBlock['mistakes'][number][] = [];
  const places = new Map<string, CellPlace>();
  const items = itemNumbers(columns, block);
  for (const [column, { path, field, title }] of columns)
    for (const [at, row] of block.entries()) {
      const value = cellAt(row, column);
      if (value === undefined) continue;
      const place = { row: row.row, column };
      if (at > 0 && !path.includes('*')) {
        // Some copy the first row down, which is harmless.
        if (value !== cellAt(block[0], column))
          mistakes.push({
            ...place,
            message: `“${title}”只写在条目的第一行（第 ${block[0].row} 行），这一行写的不一样`,
            suggestion: `多个值写在同一格里；要是另一个条目，先填这一行的标题。`,
          });
        continue;
      }
      try {
        if (isFormulaLike(value))
          throw new CellMistake(
            `“${title}”以“${String(value).trim().charAt(0)}”开头，像是公式`,
            '把公式变成值；确实是这样写的文字，前面加一个英文单引号。',
          );
        const read = readCell(field, withoutGuard(value), known);
        const item = items.get(listOf(path))?.get(at) ?? 0;
        const steps = path.map((step) => (step === '*' ? item : step));
        if (read === undefined) continue;
        places.set(JSON.stringify(steps), place);
        put(fields, steps, read);
      } catch (error) {
        if (!(error instanceof CellMistake)) throw error;
        const { message, suggestion } = error;
        mistakes.push({ ...place, message, ...(suggestion === undefined ? {} : { suggestion }) });
      }
    }
  return {
    fields,
    mistakes,
    paths: [...places.keys()].map((steps) => JSON.parse(steps) as Path),
    placeOf: (path) => placeOf(columns, block, places, path),
  };
}

const listOf = (path: readonly string[]): string => path.slice(0, path.indexOf('*')).join('.');

/** List → row of the block → the number of the item that the row adds to it. */
function itemNumbers(
  columns: ReadonlyMap<number, Column>,
  block: Block,
): Map<string, Map<number, number>> {
  const lists = new Map<string, number[]>();
  for (const [column, { path }] of columns)
    if (path.includes('*')) lists.set(listOf(path), [...(lists.get(listOf(path)) ?? []), column]);
  return new Map(
    [...lists].map(([list, numbers]) => {
      const filled = [...block.keys()].filter((at) =>
        numbers.some((column) => cellAt(block[at] ?? block[0], column) !== undefined),
      );
      return [list, new Map(filled.map((at, item) => [at, item]))];
    }),
  );
}

/** Puts a value at a path, making the groups and lists on the way. */
function put(tree: Tree, [step = '', ...rest]: Path, value: YamlValue): void {
  if (rest.length === 0) {
    tree[step] = value;
    return;
  }
  const below = (tree[step] ??= typeof rest[0] === 'number' ? [] : {});
  put(below as Tree, rest, value);
}

function placeOf(
  columns: ReadonlyMap<number, Column>,
  block: Block,
  places: ReadonlyMap<string, CellPlace>,
  path: Path,
): CellPlace {
  for (let end = path.length; end > 0; end--) {
    const place = places.get(JSON.stringify(path.slice(0, end)));
    if (place) return place;
  }
  // Nothing stands there yet: the column where it belongs, in the row of its item or of the entry.
  const key = keyOf(path);
  const column = [...columns].find(([, one]) => one.key === key || one.key.startsWith(`${key}.`));
  const within = [...places].find(([steps]) =>
    steps.startsWith(JSON.stringify(path.slice(0, -1)).slice(0, -1)),
  );
  const row = (path.length > 1 ? within?.[1].row : undefined) ?? block[0].row;
  return column ? { row, column: column[0] } : { row };
}

/** A place as officers read it: `第 7 行 F 列`. */
export const placeText = ({ row, column }: CellPlace): string =>
  column === undefined ? `第 ${row} 行` : `第 ${row} 行 ${columnLetters(column)} 列`;
