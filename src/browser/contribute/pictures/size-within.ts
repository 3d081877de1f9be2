export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size with the same shape whose long side is at most `longSide`, in whole pixels. */
export function sizeWithin({ width, height }: Size, longSide: number): Size {
  const scale = Math.min(1, longSide / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
