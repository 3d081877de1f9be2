/** What results can be narrowed by, in the order the page offers it. */
export const searchFacets = [
  'collection',
  'region',
  'industry',
  'level',
  'year',
  'transfer',
] as const;
export type SearchFacet = (typeof searchFacets)[number];

/** A value of a facet: its code, which stands in addresses, and its label. */
export type FacetTerm = readonly [code: string, label: string];

/** One entry as the search index takes it in; every text is plain, without markup. */
export interface SearchRecord {
  /** Path of the entry's page, base included: `/outcomes/x/`. Unique in an index. */
  url: string;
  title: string;
  aliases: string[];
  /** Employer · place · year: one short line under the title. */
  meta: string;
  /** All that can be searched besides title, aliases and meta; paragraphs joined by `\n`. */
  body: string;
  facets: Partial<Record<SearchFacet, FacetTerm[]>>;
  /** Names in the record that are worth suggesting though no entry bears them: an employer's, say. */
  names: string[];
}

/**
 * What the browser keeps of every record: enough to rank, narrow, count and suggest. `terms` has a
 * list for each of `searchFacets`: numbers of the terms in the catalogue's `facets`.
 */
export type TitleRow = readonly [
  title: string,
  aliases: readonly string[],
  terms: readonly (readonly number[])[],
];

/** All titles of a bundle, in the order of its word list, which is that of the URLs. */
export interface TitleCatalogue {
  /** For each of `searchFacets` the terms that occur. */
  facets: readonly (readonly FacetTerm[])[];
  /** The records' `names`, each once. */
  names: readonly string[];
  rows: readonly TitleRow[];
}

/** `texts/<number of the row>.json` of a bundle: what a hit shows beside its title. */
export interface RecordText {
  url: string;
  meta: string;
  body: string;
}

/** `characters-<hash>.json`, fetched only by queries that need it. */
export interface CharacterTable {
  /** Traditional characters that no record uses, and at the same places their simplified ones. */
  traditional: string;
  simplified: string;
  /**
   * Pinyin syllables without tones, ü written v, and the characters that are usually read so:
   * `{ "kong": "孔空控" }`. Those of titles, aliases and names stand at every reading they have in
   * them and at their commonest one, other common characters at that alone.
   */
  readings: Readonly<Record<string, string>>;
  /** The other readings of the characters of titles, aliases and names, in the same form. */
  rareReadings: Readonly<Record<string, string>>;
}

/** `contents.json`: what the index consists of; every path is relative to it. */
export interface IndexContents {
  /** Changes with anything in the index. */
  version: string;
  /** The file of the character table. */
  characters: string;
  /** The folders of the bundles, with their closing slashes. None: a hall without entries. */
  bundles: readonly string[];
}
