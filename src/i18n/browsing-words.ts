/** Words of the ways to browse: matrix, timeline, districts, lineage, pathway. `headings` are set in the display font. */
export interface BrowsingWords {
  readonly headings: {
    readonly districts: string;
  };
}
