/** Words of what union officers look at: their exhibits and how complete they are. `headings` are set in the display font. */
export interface OfficeWords {
  readonly headings: {
    readonly scorecard: string;
  };
}
