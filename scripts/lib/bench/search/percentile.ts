/** The middle and the tail of some measurements, in their own unit. */
export interface Spread {
  p50: number;
  p95: number;
  most: number;
}

/** Percentiles by nearest rank; all 0 for no measurements. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}
