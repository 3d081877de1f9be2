import type { Entry } from './entry.ts';

/** Entries by year, newest first, those without a year last; of one year in the given order. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  const dated = entries.map((entry) => ({ entry, year: yearOf(entry) }));
  return dated.sort((a, b) => b.year - a.year).map(({ entry }) => entry);
}

/** The latest year of an entry; 0 without one. */
const yearOf = (entry: Entry): number =>
  Math.max(0, ...entry.facet('year').map(([code]) => Number(code)));
