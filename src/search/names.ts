import { fold } from './fold.ts';
import { searchFacets, type FacetTerm, type TitleCatalogue, type TitleRow } from './record.ts';

/** A name that a visitor may be looking for. */
export interface Name {
  /** As the record writes it. */
  text: string;
  /** As it is compared. */
  folded: string;
  /** What kind of exhibit bears the name, in the language of the site; empty for other names. */
  hall: string;
  /** 0: an exhibit's title, 1: an alias, 2: a name that stands in a record, 3: a source's title. */
  rank: number;
}

/** Who types a name wants the exhibit; the report on it comes behind. */
export const SOURCE_TITLE = 3;

const HALL = searchFacets.indexOf('collection');

/**
 * All titles, aliases and other names of an index, one for each folded text: the one of the lower
 * rank, and of two of a rank the earlier one.
 */
export function collectNames(catalogues: readonly TitleCatalogue[]): Name[] {
  const borne = catalogues.flatMap(({ facets, names, rows }) => [
    ...rows.flatMap(([title, aliases, terms]) => {
      const [code, hall] = hallOf(facets, terms);
      return [
        { text: title, hall, rank: code === 'sources' ? SOURCE_TITLE : 0 },
        ...aliases.map((text) => ({ text, hall, rank: 1 })),
      ];
    }),
    ...names.map((text) => ({ text, hall: '', rank: 2 })),
  ]);
  const names = new Map<string, Name>();
  for (const name of borne.sort((a, b) => a.rank - b.rank)) {
    const folded = fold(name.text);
    if (folded !== '' && !names.has(folded)) names.set(folded, { ...name, folded });
  }
  return [...names.values()];
}

function hallOf(facets: TitleCatalogue['facets'], terms: TitleRow[2]): FacetTerm {
  const number = terms[HALL]?.[0];
  return (number === undefined ? undefined : facets[HALL]?.[number]) ?? ['', ''];
}
