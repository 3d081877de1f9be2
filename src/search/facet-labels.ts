import type { SearchIndex } from './open-index.ts';
import { searchFacets, type SearchFacet } from './record.ts';

/** What to call a value of a facet; its code where the index has no such value. */
export type LabelOf = (facet: SearchFacet, code: string) => string;

export async function facetLabels({ bundles }: SearchIndex): Promise<LabelOf> {
  const catalogues = await Promise.all(bundles.map((bundle) => bundle.titles()));
  return (facet, code) => {
    const terms = catalogues.flatMap(({ facets }) => facets[searchFacets.indexOf(facet)] ?? []);
    return terms.find((term) => term[0] === code)?.[1] ?? code;
  };
}
