import type { FacetTerm, SearchRecord, TitleCatalogue, TitleRow } from './record.ts';
import { searchFacets } from './record.ts';
import { oneLine } from './record-text.ts';

/** What the browser keeps of these records, in their order. */
export function titleCatalogue(records: readonly SearchRecord[]): TitleCatalogue {
  const facets = searchFacets.map(() => new Map<string, { number: number; term: FacetTerm }>());
  const numberOf = (facet: number, term: FacetTerm): number => {
    const terms = facets[facet];
    const known = terms?.get(term[0]) ?? { number: terms?.size ?? 0, term };
    terms?.set(term[0], known);
    return known.number;
  };
  const rows = records.map((record): TitleRow => [
    oneLine(record.title),
    record.aliases.map(oneLine),
    searchFacets.map((facet, at) => (record.facets[facet] ?? []).map((term) => numberOf(at, term))),
  ]);
  return {
    facets: facets.map((terms) => [...terms.values()].map(({ term }) => term)),
    names: [...new Set(records.flatMap(({ names }) => names.map(oneLine)))].toSorted(),
    rows,
  };
}
