import type { Catalogue } from '#catalogue/catalogue';
import { facetDefinitions, facetTerms, hallCollections } from '#catalogue/facets';
import type { HallCollection, HallEntry } from '#catalogue/facets';

/**
 * `/data/facets/<collection>.json`: what the browser needs to combine facets, and no more. `entries`
 * are `[slug, title]` in the hall's order; `facets` maps a facet's code to its values, each with the
 * places in `entries` that fall under it.
 */
export interface FacetFile {
  readonly facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly entries: readonly (readonly [slug: string, title: string])[];
}

/** The halls that have such a file. */
export const facetFileCollections = hallCollections;

export function facetFile(catalogue: Catalogue, collection: HallCollection): FacetFile {
  const entries: readonly HallEntry[] = catalogue.list(collection);
  const facets: Record<string, Record<string, number[]>> = {};
  for (const definition of facetDefinitions[collection]) {
    const values: Record<string, number[]> = {};
    entries.forEach((entry, place) => {
      for (const { code } of facetTerms(catalogue, definition, entry))
        (values[code] ??= []).push(place);
    });
    facets[definition.code] = values;
  }
  return { facets, entries: entries.map(({ slug, data }) => [slug, data.title]) };
}
