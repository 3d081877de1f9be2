/** Words of one count. */
export interface TallyWords {
  readonly title: string;
  /** What the rows are. */
  readonly column: string;
  /** How it was counted. */
  readonly note: string;
  readonly untold: (count: number) => string;
}
