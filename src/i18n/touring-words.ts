/** Words of tours, of comparing and of the tray. `headings` are set in the display font. */
export interface TouringWords {
  readonly headings: {
    readonly stops: string;
  };
}
