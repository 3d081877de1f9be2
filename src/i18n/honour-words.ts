/** Words of the hall of honours: programmes, editions, selections. `headings` are set in the display font. */
export interface HonourWords {
  readonly headings: {
    readonly procedure: string;
  };
}
