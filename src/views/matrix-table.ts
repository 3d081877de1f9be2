/** Where an industry meets a hall; `href` is absent where there is nothing to show. */
export interface MatrixCell {
  readonly count: number;
  readonly href?: string;
}

export interface MatrixGroup {
  /** 先导 or 重点. */
  readonly name: string;
  readonly rows: readonly { readonly name: string; readonly cells: readonly MatrixCell[] }[];
}

export interface MatrixTable {
  readonly columns: readonly string[];
  readonly groups: readonly MatrixGroup[];
}
