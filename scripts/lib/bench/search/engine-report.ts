import type { Spread } from './percentile.ts';
import type { Quality } from './quality.ts';

/** What one search engine does with the queries of one hall. Sizes are bytes on the line. */
export interface EngineReport {
  quality: Quality[];
  /**
   * All that a first search loads up to ten hits: script, worker, WebAssembly, titles, index, texts;
   * not the page that one searches from, its styles and its fonts.
   */
  firstVisit: Spread;
  /** Chunks of the word list that a query fetches when nothing was fetched before. */
  indexBytes: Spread;
  /** The same for the commonest words and characters of the hall. */
  commonBytes: Spread;
  /** Milliseconds from question to ten hits with nothing loaded, on this machine. */
  cold: Spread;
  /** The same with everything running. */
  warm?: Spread;
}
