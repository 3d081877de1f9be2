/** A cell as the writer takes it; `style` is a number of `styles`. */
export interface ModelCell {
  readonly column: number;
  readonly value: string | number;
  readonly style: number;
}

/** A drop-down list for the cells of a column: a range of another sheet, in A1 form. */
export interface DropDown {
  readonly column: number;
  readonly range: string;
  /** Whether nothing else may be typed: not where a cell takes several, or a name. */
  readonly strict: boolean;
}

/** One sheet as the writer takes it; rows and columns count from 1. */
export interface SheetModel {
  readonly name: string;
  readonly hidden?: boolean;
  /** Widths in characters, by column. */
  readonly widths: readonly number[];
  /** The style of cells that are still empty, by column. */
  readonly columnStyles: readonly number[];
  readonly rows: readonly (readonly ModelCell[])[];
  /** Heights in points by row, for those whose texts take several lines. */
  readonly heights?: readonly (number | undefined)[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly dropDowns?: {
    readonly lists: readonly DropDown[];
    readonly from: number;
    readonly to: number;
  };
}
