import type { Term } from '#schema/vocabulary';
import type { Catalogue } from './catalogue.ts';
import { facetsOf, hallCollections } from './facets.ts';
import type { HallCollection } from './facets.ts';

export interface MatrixRow {
  readonly industry: Term;
  readonly counts: Readonly<Record<HallCollection, number>>;
}

/** Shanghai's 3+6 industries against the halls: how many exhibits stand at each crossing. */
export function industryMatrix(catalogue: Catalogue): readonly MatrixRow[] {
  const industries = catalogue.terms('industries').filter(({ group }) => group !== undefined);
  const counts = hallCollections.map((collection) => {
    const facet = facetsOf(catalogue, collection).find(
      ({ definition }) => definition.code === 'industry',
    );
    return new Map(facet?.values.map(({ term, entries }) => [term, entries.length]));
  });
  return industries.map((industry) => ({
    industry,
    counts: Object.fromEntries(
      hallCollections.map((collection, i) => [collection, counts[i]?.get(industry) ?? 0]),
    ) as Record<HallCollection, number>,
  }));
}
