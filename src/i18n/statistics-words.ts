/** Words of the hall of data: figures, statistics, coverage. `headings` are set in the display font. */
export interface StatisticsWords {
  readonly headings: {
    readonly own: string;
  };
}
