import { csv } from './csv.ts';

/** A column of a table for people and machines: what it is called, and its key. */
export interface Column {
  readonly key: string;
  readonly title: string;
}

/** A table as CSV: a row of Chinese labels, a row of keys, then the rows. */
export const labelledCsv = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string => csv([columns.map(({ title }) => title), columns.map(({ key }) => key), ...rows]);
