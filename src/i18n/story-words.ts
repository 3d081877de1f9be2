/** Words of the hall of stories. `headings` are set in the display font. */
export interface StoryWords {
  readonly headings: {
    readonly bound: string;
    readonly told: string;
    readonly features: string;
    readonly news: string;
  };
  readonly before: string;
  readonly after: string;
  /** Leads from a figure in a story to the figure's own page. */
  readonly toFigure: string;
}
