/** One bar of a survey figure; `percent` is absent where the source prints no value. */
export interface Bar {
  readonly label: string;
  readonly percent?: number;
  readonly note?: string;
}
