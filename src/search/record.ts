/** One entry as the search index takes it in; every text is plain, without markup. */
export interface SearchRecord {
  /** Path of the entry's page, base included: `/outcomes/x/`. Unique in an index. */
  url: string;
  collection: string;
  /** The hall's label in the language of the site. */
  hall: string;
  title: string;
  aliases: string[];
  /** Employer · place · year: one short line under the title. */
  meta: string;
  /** All that can be searched besides title, aliases and meta; paragraphs joined by `\n`. */
  body: string;
  facets: Record<string, string[]>;
}

/** What the browser keeps of every record: enough to rank and to draw a hit, not to search it. */
export interface TitleRow {
  /** Pagefind's name for the record, by which its results refer to it. */
  id: string;
  url: string;
  collection: string;
  hall: string;
  title: string;
  aliases: string[];
  meta: string;
}

/** `titles.json`, in the order of the URLs. */
export interface TitleCatalogue {
  rows: TitleRow[];
}

/** `characters.json`, fetched only by the rare query that needs it. */
export interface CharacterTable {
  /** Every character, folded, that stands in some word, and so can follow another. */
  followers: string;
  /** Traditional characters that no record uses, and at the same places their simplified ones. */
  traditional: string;
  simplified: string;
}
