import type { Term } from '#schema/vocabulary';
import type { Catalogue } from './catalogue.ts';
import { hallCollections } from './facets.ts';
import type { HallCollection } from './facets.ts';

/** How many exhibits of each hall a place has. */
export type Counts = Readonly<Record<HallCollection, number>>;

export interface District {
  readonly term: Term;
  readonly counts: Counts;
  readonly total: number;
}

export interface City {
  readonly term: Term;
  /** In the order of the vocabulary, those without exhibits, too. */
  readonly districts: readonly District[];
  /** Exhibits of which only the city is known. */
  readonly citywide: District;
}

/** The cities that have districts (GB/T 2260) and exhibits, each with what its districts hold. */
export function cities(catalogue: Catalogue): City[] {
  const regions = catalogue.terms('regions');
  return regions
    .map((term) => ({
      term,
      districts: regions
        .filter(({ parent }) => parent === term.code)
        .map((district) => countedIn(catalogue, district)),
      citywide: countedIn(catalogue, term),
    }))
    .filter(
      ({ districts, citywide }) =>
        districts.length > 0 && [citywide, ...districts].some(({ total }) => total > 0),
    );
}

/** Exhibits whose own region is this one; those of its districts are not among them. */
function countedIn(catalogue: Catalogue, term: Term): District {
  const counts = Object.fromEntries(
    hallCollections.map((collection) => [
      collection,
      catalogue
        .list(collection)
        .filter(
          ({ data: { region } }) =>
            region !== undefined && catalogue.term('regions', region) === term,
        ).length,
    ]),
  ) as Record<HallCollection, number>;
  return { term, counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}
