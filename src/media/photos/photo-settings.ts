import { pictureLimits } from '#gate/picture-limits';

/**
 * What a photo must be, and what is made of it. Part of every cache key: changing a value here
 * makes every photo again.
 */
export const photoSettings = {
  /** What an original must be. */
  limits: pictureLimits,
  /** Pixels; a width above the original's becomes the original's. */
  widths: [320, 640, 960, 1600],
  /** Width in pixels of the JPEG for browsers with neither AVIF nor WebP. */
  fallbackWidth: 960,
  // Effort 1 gives the same bytes as effort 4 for 1/29 of the CPU time.
  avif: { quality: 50, effort: 1 },
  webp: { quality: 75, effort: 4 },
  jpeg: { quality: 78, mozjpeg: true },
} as const;
