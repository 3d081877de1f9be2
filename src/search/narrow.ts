import type { Entry } from './entry.ts';
import type { FacetCount, SearchQuestion } from './messages.ts';
import { searchFacets, type SearchFacet } from './record.ts';

type Chosen = SearchQuestion['facets'];

/** Entries narrowed by the chosen values, and what further values would leave. */
export interface Narrowed {
  entries: Entry[];
  facets: FacetCount[];
}

export function narrow(entries: readonly Entry[], chosen: Chosen): Narrowed {
  const judged = entries.map((entry) => ({ entry, misses: missesOf(entry, chosen) }));
  return {
    entries: judged.filter(({ misses }) => misses.length === 0).map(({ entry }) => entry),
    facets: searchFacets.flatMap((facet) => {
      // What the other facets leave: a value of this one takes the place of the chosen one.
      const left = judged.filter(({ misses }) => misses.every((missed) => missed === facet));
      const counts = countTerms(
        left.map(({ entry }) => entry),
        facet,
        chosen[facet],
      );
      return counts.terms.length > 0 ? [counts] : [];
    }),
  };
}

const missesOf = (entry: Entry, chosen: Chosen): SearchFacet[] =>
  searchFacets.filter((facet) => {
    const code = chosen[facet];
    return code !== undefined && !entry.facet(facet).some((term) => term[0] === code);
  });

function countTerms(
  entries: readonly Entry[],
  facet: SearchFacet,
  chosen: string | undefined,
): FacetCount {
  const terms = new Map<string, { label: string; count: number }>();
  for (const [code, label] of entries.flatMap((entry) => entry.facet(facet))) {
    const known = terms.get(code);
    if (known) known.count += 1;
    else terms.set(code, { label, count: 1 });
  }
  // What an address asks for can be taken back, even if nothing has it.
  if (chosen !== undefined && !terms.has(chosen)) terms.set(chosen, { label: chosen, count: 0 });
  const counted = [...terms].map(([code, term]) => ({ code, ...term, chosen: code === chosen }));
  const byCount = facet === 'year' ? 0 : 1;
  counted.sort((a, b) => byCount * (b.count - a.count) || codeOrder(facet, a.code, b.code));
  return { facet, terms: counted };
}

function codeOrder(facet: SearchFacet, a: string, b: string): number {
  const order = a < b ? -1 : Number(a > b);
  return facet === 'year' ? -order : order;
}
