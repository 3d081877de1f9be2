/** Words of the hall of enterprises. `headings` are set in the display font. */
export interface EnterpriseWords {
  readonly headings: {
    readonly mechanism: string;
  };
}
