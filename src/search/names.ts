import { fold } from './fold.ts';
import { searchFacets, type TitleCatalogue } from './record.ts';

/** A name that a visitor may be looking for. */
export interface Name {
  /** As the record writes it. */
  text: string;
  /** As it is compared. */
  folded: string;
  /** What kind of exhibit bears the name, in the language of the site; empty for other names. */
  hall: string;
  /** 0: an entry's title, 1: an alias, 2: a name that stands in a record. */
  rank: number;
}

const HALL = searchFacets.indexOf('collection');

/**
 * All titles, aliases and other names of an index, one for each folded text: a title wins over an
 * alias, an alias over another name, and of two alike the earlier one.
 */
export function collectNames(catalogues: readonly TitleCatalogue[]): Name[] {
  const names = new Map<string, Name>();
  const add = (text: string, hall: string, rank: number): void => {
    const folded = fold(text);
    if (folded !== '' && !names.has(folded)) names.set(folded, { text, folded, hall, rank });
  };
  for (const catalogue of catalogues) {
    for (const row of catalogue.rows) add(row[0], hallOf(catalogue, row[2]), 0);
  }
  for (const catalogue of catalogues) {
    for (const row of catalogue.rows) {
      for (const alias of row[1]) add(alias, hallOf(catalogue, row[2]), 1);
    }
  }
  for (const catalogue of catalogues) {
    for (const text of catalogue.names) add(text, '', 2);
  }
  return [...names.values()];
}

function hallOf(catalogue: TitleCatalogue, terms: readonly (readonly number[])[]): string {
  const number = terms[HALL]?.[0];
  return number === undefined ? '' : (catalogue.facets[HALL]?.[number]?.[1] ?? '');
}
