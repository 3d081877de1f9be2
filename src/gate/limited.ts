/** So many of one rule tell enough of a file. */
const most = 20;

/** The first twenty findings of each rule: a file of nothing but mistakes is told in a few lines. */
export function limited<F extends { readonly rule: string }>(found: readonly F[]): F[] {
  const counts = new Map<string, number>();
  return found.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= most;
  });
}
