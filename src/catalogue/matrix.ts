import type { Term } from '#schema/vocabulary';
import type { Catalogue } from './catalogue.ts';
import { facetsOf, hallCollections } from './facets.ts';
import type { HallCollection, HallEntry } from './facets.ts';

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

/** Exhibits of each hall that fall under none of the nine industries. */
export function outsideMatrix(catalogue: Catalogue): Readonly<Record<HallCollection, number>> {
  const nine = catalogue.terms('industries').filter(({ group }) => group !== undefined);
  const inside = (entry: HallEntry): boolean =>
    (entry.data.industries ?? []).some((word) => {
      let term = catalogue.term('industries', word);
      while (term && !nine.includes(term))
        term = term.parent === undefined ? undefined : catalogue.term('industries', term.parent);
      return term !== undefined;
    });
  return Object.fromEntries(
    hallCollections.map((collection) => {
      const entries: readonly HallEntry[] = catalogue.list(collection);
      return [collection, entries.filter((entry) => !inside(entry)).length];
    }),
  ) as Record<HallCollection, number>;
}
