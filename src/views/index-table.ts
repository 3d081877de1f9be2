import type { Link, MaybeLink } from './link.ts';

/** A hall as a table: the first column is the exhibit, the others follow `columns`. */
export interface IndexTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly title: Link; readonly cells: readonly MaybeLink[] }[];
}
