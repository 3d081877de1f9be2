/** What one of each unit is worth in yuan. */
const worth: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['万元', 10_000],
  ['亿元', 100_000_000],
]);

/**
 * A sum in yuan, to the fen: 10 万元 → 100000. Undefined where the unit is not money: a count of
 * posts has no place among sums.
 */
export function yuanOf(value: number, unit: string): number | undefined {
  const one = worth.get(unit);
  // 1.13 × 10000 is not 11300 in binary; money ends at the fen.
  return one === undefined ? undefined : Math.round(value * one * 100) / 100;
}
