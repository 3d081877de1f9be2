import type { Bundle } from './bundle.ts';
import type { Entry } from './entry.ts';
import { findTerm } from './find.ts';
import { kept } from './kept.ts';
import { matcher } from './matcher.ts';
import type { SearchIndex } from './open-index.ts';
import { termKey, type Term } from './query.ts';

/** The entries that hold a term, and how often each does. */
export type TermHits = ReadonlyMap<Entry, number>;

export type FindTerm = (term: Term) => Promise<TermHits>;

/** Finds terms in all bundles of an index; each once. */
export const termFinder = ({ bundles }: SearchIndex): FindTerm =>
  kept(async (term) => {
    const parts = await Promise.all(bundles.map((bundle) => findInBundle(bundle, term)));
    return new Map(parts.flat());
  }, termKey);

/** Finds terms in titles and aliases alone, which are at hand. */
export const nameFinder =
  ({ bundles }: SearchIndex): FindTerm =>
  async (term) => {
    const match = matcher(term);
    const entries = await Promise.all(bundles.map((bundle) => bundle.entries()));
    const counts = entries.flat().map((entry): [Entry, number] => {
      return [entry, entry.names().reduce((sum, name) => sum + match(name).length, 0)];
    });
    return new Map(counts.filter(([, count]) => count > 0));
  };

async function findInBundle(bundle: Bundle, term: Term): Promise<[Entry, number][]> {
  const textOf = async (page: number): Promise<string> =>
    (await bundle.entries())[page]?.folded() ?? '';
  const [counts, entries] = await Promise.all([
    bundle.words().then((words) => findTerm(words, term, textOf)),
    bundle.entries(),
  ]);
  return [...counts].flatMap(([number, count]) =>
    entries.slice(number, number + 1).map((entry): [Entry, number] => [entry, count]),
  );
}
