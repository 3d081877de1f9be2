/** Words of the hall of transfer: supply, challenges, deals, enquiries. `headings` are set in the display font. */
export interface TransferWords {
  readonly headings: {
    readonly supply: string;
  };
}
