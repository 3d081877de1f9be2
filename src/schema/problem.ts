/** Something an officer has to mend; `line` and `column` count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  suggestion?: string;
}

/** A problem before its place in the file is known: `path` leads to the value. */
export interface Finding {
  file: string;
  path: readonly (string | number)[];
  rule: string;
  message: string;
  suggestion?: string;
}
