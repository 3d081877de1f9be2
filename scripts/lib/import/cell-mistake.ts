/** What is wrong with a cell, told to the person who filled it in. */
export interface Mistake {
  readonly message: string;
  readonly suggestion?: string;
}

/** Thrown while a cell is read; whoever knows the cell's place catches it. */
export class CellMistake extends Error implements Mistake {
  readonly suggestion?: string;

  constructor(message: string, suggestion?: string) {
    super(message);
    if (suggestion !== undefined) this.suggestion = suggestion;
  }
}
