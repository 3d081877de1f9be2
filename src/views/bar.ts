/** One bar of a chart; `percent` is absent where the source prints no value. */
export interface Bar {
  readonly label: string;
  /** Length in per cent of the chart's width. */
  readonly percent?: number;
  /** The value as it is read: `38.88%`, `约25%`, `3051人`, `缺`. */
  readonly text: string;
  /** Whether the source gives the value only roughly: drawn with a broken edge. */
  readonly rough: boolean;
  /** What a misprinted label most likely means. */
  readonly likely?: string;
  readonly note?: string;
}
