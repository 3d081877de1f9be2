/** 200000 → `20 万元`; sums below ten thousand stay in yuan. */
export const yuan = (amount: number): string =>
  amount >= 10000 ? `${amount / 10000} 万元` : `${amount} 元`;
