/** What a keyboard has for the signs of comparison. */
const signs: ReadonlyMap<string, string> = new Map([
  ['<=', '≤'],
  ['=<', '≤'],
  ['＜=', '≤'],
  ['≦', '≤'],
  ['⩽', '≤'],
  ['>=', '≥'],
  ['=>', '≥'],
  ['＞=', '≥'],
  ['≧', '≥'],
  ['⩾', '≥'],
  ['==', '='],
  ['＝', '='],
  ['＞', '>'],
  ['＜', '<'],
]);

/**
 * The candidate nearest to a mistyped word, or undefined when none is near: edit distance with
 * adjacent swaps (Damerau–Levenshtein, restricted) of at most a third of the longer word, at least 1.
 * Nothing is near an empty word. A sign of comparison as a keyboard has it (`<=`) is the sign itself;
 * a word that is a part of just one candidate is short for it (浦东 → 浦东新区, not 山东).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '') return undefined;
  const sign = signs.get(word);
  const all = [...candidates];
  const longer = all.filter((candidate) => candidate.includes(word));
  if (word.length > 1 && longer.length === 1) return longer[0];
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of all) {
    if (candidate === sign) return candidate;
    const limit = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    const distance = editDistance(word, candidate, Math.min(limit, bestDistance - 1));
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? Infinity;
}
