import type { Catalogue } from '#catalogue/catalogue';
import { facetDefinitions, facetTerms } from '#catalogue/facets';
import type { HallCollection, HallEntry } from '#catalogue/facets';

/**
 * `/data/facets/<collection>.json`: what the browser needs to combine facets, and no more. `cards`
 * are `[slug, title, summary, block]` in the hall's order; `facets` maps a facet's code to its
 * values, each with the places in `cards` that fall under it.
 */
export interface FacetFile {
  readonly facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly cards: readonly (readonly [slug: string, title: string, summary: string])[];
}

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
  return { facets, cards: entries.map(({ slug, data }) => [slug, data.title, data.summary]) };
}
