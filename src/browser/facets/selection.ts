/** Facet code → chosen value: at most one value a facet. */
export type Selection = ReadonlyMap<string, string>;

/** The selection that an address asks for: `?industry=steel&region=310000`, known facets only. */
export function selectionOf(query: string, facets: readonly string[]): Selection {
  const wanted = new URLSearchParams(query);
  return new Map(
    facets.flatMap((facet) => {
      const value = wanted.get(facet);
      return value === null || value === '' ? [] : [[facet, value] as const];
    }),
  );
}

/** The selection after a value is clicked: chosen, exchanged within its facet, or taken back. */
export function toggled(selection: Selection, facet: string, value: string): Selection {
  const next = new Map(selection);
  if (next.get(facet) === value) next.delete(facet);
  else next.set(facet, value);
  return next;
}

/**
 * Where a selection is shown: nothing chosen is the hall itself, one value its own pre-rendered
 * page, more than one the hall with the selection in its query.
 */
export function selectionAddress(hall: string, selection: Selection): string {
  const [first] = selection;
  if (!first) return hall;
  if (selection.size === 1) return `${hall}${first[0]}/${first[1]}/`;
  return `${hall}?${new URLSearchParams([...selection]).toString()}`;
}
