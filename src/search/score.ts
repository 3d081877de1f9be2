import type { Entry } from './entry.ts';
import type { IndexSize } from './open-index.ts';
import type { TermHits } from './term-hits.ts';

/** How soon further occurrences stop to count, and how much long texts are held back. */
const SATURATION = 1.4;
const LENGTH_WEIGHT = 0.75;

/**
 * How much an entry is about terms, by Okapi BM25 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework", 2009, section 3). Terms count as a whole, over all bundles, so that the
 * score says nothing of how the index is cut or what was searched before.
 */
export function score(entry: Entry, hits: readonly TermHits[], size: IndexSize): number {
  const long = entry.length / size.averageLength;
  const held = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * long);
  return hits.reduce((sum, holders) => {
    const count = holders.get(entry) ?? 0;
    const rarity = Math.log(1 + (size.entries - holders.size + 0.5) / (holders.size + 0.5));
    return sum + (rarity * count * (SATURATION + 1)) / (count + held);
  }, 0);
}
