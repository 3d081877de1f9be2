/** Facet code → chosen value: at most one value a facet. */
export type Selection = ReadonlyMap<string, string>;

/**
 * The selection that an address asks for: `?industry=steel&region=310000`. What is not among the
 * choices is left out, so that an old or mistyped address still shows something to go on from.
 */
export function selectionOf(
  query: string,
  choices: readonly { readonly facet: string; readonly value: string }[],
): Selection {
  const wanted = new URLSearchParams(query);
  return new Map(
    choices
      .filter(({ facet, value }) => wanted.get(facet) === value)
      .map(({ facet, value }) => [facet, value]),
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
