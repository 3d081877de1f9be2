/** Words of public notices. `headings` are set in the display font. */
export interface NoticeWords {
  readonly headings: {
    readonly notice: string;
  };
}
