import type { Selection } from './selection.ts';

/** What `/data/facets/<collection>.json` holds. */
export interface FacetIndex {
  readonly facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly entries: readonly (readonly [slug: string, title: string])[];
}

/** The places of the entries that fall under every chosen value, in the hall's order. */
export function placesOf({ facets, entries }: FacetIndex, selection: Selection): number[] {
  const sets = [...selection].map(([facet, value]) => new Set(facets[facet]?.[value]));
  return entries.flatMap((_, place) => (sets.every((set) => set.has(place)) ? [place] : []));
}

/** How many entries a value would leave, were it chosen beside the values of the other facets. */
export function countBeside(
  index: FacetIndex,
  selection: Selection,
  facet: string,
  value: string,
): number {
  return placesOf(index, new Map([...selection, [facet, value]])).length;
}
