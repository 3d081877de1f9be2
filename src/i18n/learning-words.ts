/** Words of the hall of learning: policies, venues, techniques. `headings` are set in the display font. */
export interface LearningWords {
  readonly headings: {
    readonly techniques: string;
  };
}
