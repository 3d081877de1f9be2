/** How large and how small a picture may be. */
export const pictureLimits = {
  /** Largest file, in bytes. */
  maxBytes: 20 * 1024 * 1024,
  /** Most pixels: more is a decompression bomb or a scan nobody needs. */
  maxPixels: 100_000_000,
  /** Narrowest picture, in pixels after turning it upright. */
  minWidth: 600,
  /** The long side, in pixels, to which the hall's own tools make a large picture smaller. */
  longSide: 2560,
} as const;
