import type { CollectionName } from '#schema/collection-name';
import { collectionLabels } from '#schema/collection-name';
import type { Row, Sheet } from '../import/sheet.ts';

/** What was answered, as the cells of a sheet: column key → its cell in each row. */
export type Answers = ReadonlyMap<string, readonly (string | undefined)[]>;

/** Answers as a sheet of one entry, so that it is read and judged as any import is. */
export function answerSheet(collection: CollectionName, answers: Answers): Sheet {
  const keys = [...answers.keys()];
  const count = Math.max(1, ...[...answers.values()].map((cells) => cells.length));
  const cellsOf = (text: (key: string) => string | undefined): Row['cells'] =>
    keys.flatMap((key, at) => {
      const value = text(key);
      return value === undefined ? [] : [[at + 2, value] as const];
    });
  const head: Row = { row: 1, cells: [[1, collection], ...cellsOf((key) => key)] };
  const rows = Array.from({ length: count }, (_, at) => ({
    row: at + 2,
    cells: cellsOf((key) => answers.get(key)?.[at]),
  }));
  return { name: collectionLabels[collection], rows: [head, ...rows], mistakes: [], merges: [] };
}
