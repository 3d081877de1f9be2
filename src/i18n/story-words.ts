/** Words of the hall of stories. `headings` are set in the display font. */
export interface StoryWords {
  readonly headings: {
    readonly bound: string;
  };
}
