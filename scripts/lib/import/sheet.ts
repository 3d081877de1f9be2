import type { CellValue } from './read-cell.ts';

/** A row that holds something; rows and columns count from 1, as spreadsheets show them. */
export interface Row {
  readonly row: number;
  readonly cells: readonly (readonly [column: number, value: CellValue])[];
}

/** One sheet of a workbook, or a CSV file whole. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** What is wrong with cells whatever the sheet is for: formulas, error values. */
  readonly mistakes: readonly PlacedMistake[];
  /** First and last row of each merged range. */
  readonly merges: readonly { readonly from: number; readonly to: number }[];
}

/** A mistake at its place in the file; `column` is absent where the whole row is meant. */
export interface PlacedMistake {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
  readonly message: string;
  readonly suggestion?: string;
}
