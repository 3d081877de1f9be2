import { fold } from './fold.ts';
import type { FacetTerm, RecordText, SearchFacet, TitleCatalogue, TitleRow } from './record.ts';
import { searchFacets } from './record.ts';
import { recordText } from './record-text.ts';

/** A record of the index as the search handles it. */
export interface Entry {
  title: string;
  /** Title and aliases, folded. */
  names(): readonly string[];
  /** The terms of a facet that it falls under. */
  facet(facet: SearchFacet): readonly FacetTerm[];
  /** Characters of its text. */
  length: number;
  /** What is shown beside the title. */
  text(): Promise<RecordText>;
  /** All of its text, folded, as the index has it. */
  folded(): Promise<string>;
}

/** The entry of a row of a title catalogue. */
export function entryOf(
  [title, aliases, terms]: TitleRow,
  catalogue: TitleCatalogue,
  rest: Pick<Entry, 'length' | 'text'>,
): Entry {
  let names: readonly string[] | undefined;
  const facets = searchFacets.map((_, facet) => {
    const known = catalogue.facets[facet] ?? [];
    return (terms[facet] ?? []).flatMap((number) => known.slice(number, number + 1));
  });
  return {
    title,
    names: () => (names ??= [title, ...aliases].map(fold)),
    folded: async () => fold(recordText({ title, aliases, ...(await rest.text()) })),
    facet: (facet) => facets[searchFacets.indexOf(facet)] ?? [],
    ...rest,
  };
}
