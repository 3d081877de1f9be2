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
  const names = new Map<string, Name>();
  const add = (text: string, hall: string, rank: number): void => {
    const folded = fold(text);
    if (folded !== '' && !names.has(folded)) names.set(folded, { text, folded, hall, rank });
  };
  for (const catalogue of catalogues) {
    for (const row of catalogue.rows) {
      const [code, hall] = hallOf(catalogue, row[2]);
      if (code !== 'sources') add(row[0], hall, 0);
    }
  }
  for (const catalogue of catalogues) {
    for (const row of catalogue.rows) {
      const [, hall] = hallOf(catalogue, row[2]);
      for (const alias of row[1]) add(alias, hall, 1);
    }
  }
  for (const catalogue of catalogues) {
    for (const text of catalogue.names) add(text, '', 2);
  }
  for (const catalogue of catalogues) {
    for (const row of catalogue.rows) {
      const [code, hall] = hallOf(catalogue, row[2]);
      if (code === 'sources') add(row[0], hall, SOURCE_TITLE);
    }
  }
  return [...names.values()];
}

function hallOf(catalogue: TitleCatalogue, terms: TitleRow[2]): FacetTerm {
  const number = terms[HALL]?.[0];
  return (number === undefined ? undefined : catalogue.facets[HALL]?.[number]) ?? ['', ''];
}
