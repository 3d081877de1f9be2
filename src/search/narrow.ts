import type { Entry } from './entry.ts';
import type { LabelOf } from './facet-labels.ts';
import type { FacetCount, SearchQuestion } from './messages.ts';
import { searchFacets, type SearchFacet } from './record.ts';

type Chosen = SearchQuestion['facets'];

/** Entries narrowed by the chosen values, and what further values would leave. */
export interface Narrowed {
  entries: Entry[];
  facets: FacetCount[];
}

/** `labelOf` is asked for chosen values alone: an address may hold any. */
export function narrow(entries: readonly Entry[], chosen: Chosen, labelOf: LabelOf): Narrowed {
  const judged = entries.map((entry) => ({ entry, misses: missesOf(entry, chosen) }));
  return {
    entries: judged.filter(({ misses }) => misses.length === 0).map(({ entry }) => entry),
    facets: searchFacets.flatMap((facet) => {
      // What the other facets leave: a value of this one takes the place of the chosen one.
      const left = judged.filter(({ misses }) => misses.every((missed) => missed === facet));
      const counts = countTerms(left, facet);
      const code = chosen[facet];
      // What is chosen can be taken back, even if it leaves nothing.
      if (code !== undefined && !counts.has(code))
        counts.set(code, { label: labelOf(facet, code), count: 0 });
      return counts.size > 0 ? [{ facet, terms: inOrder(facet, counts, code) }] : [];
    }),
  };
}

const missesOf = (entry: Entry, chosen: Chosen): SearchFacet[] =>
  searchFacets.filter((facet) => {
    const code = chosen[facet];
    return code !== undefined && !entry.facet(facet).some((term) => term[0] === code);
  });

type Counts = Map<string, { label: string; count: number }>;

function countTerms(judged: readonly { entry: Entry }[], facet: SearchFacet): Counts {
  const counts: Counts = new Map();
  for (const { entry } of judged)
    for (const [code, label] of entry.facet(facet)) {
      const known = counts.get(code);
      if (known) known.count += 1;
      else counts.set(code, { label, count: 1 });
    }
  return counts;
}

function inOrder(
  facet: SearchFacet,
  counts: Counts,
  chosen: string | undefined,
): FacetCount['terms'] {
  const terms = [...counts].map(([code, term]) => ({ code, ...term, chosen: code === chosen }));
  return facet === 'year'
    ? terms.sort((a, b) => byCode(b, a))
    : terms.sort((a, b) => b.count - a.count || byCode(a, b));
}

const byCode = (a: { code: string }, b: { code: string }): number =>
  a.code < b.code ? -1 : Number(a.code > b.code);
