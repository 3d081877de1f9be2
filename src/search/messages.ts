import type { Piece } from './excerpt.ts';
import type { SearchFacet } from './record.ts';

/** What a visitor wants to know; all of it stands in the address of the search page. */
export interface SearchQuestion {
  text: string;
  /** At most one value a facet, by its code. */
  facets: Readonly<Partial<Record<SearchFacet, string>>>;
  /** `year`: newest first, entries without a year last. */
  sort: 'relevance' | 'year';
  /** True: search the text as it stands, and nothing in its place. */
  literal: boolean;
}

/** From the page to the worker. `index` is the path of the index folder with its closing slash. */
export type SearchRequest = { id: number; index: string } & (
  | {
      kind: 'search';
      question: SearchQuestion;
      /** Number of the first hit wanted, from 0, and how many. */
      from: number;
      size: number;
    }
  | { kind: 'suggest'; text: string; size: number }
);

export interface SearchHit {
  url: string;
  title: Piece[];
  /** What kind of exhibit it is, in the language of the site. */
  hall: string;
  meta: string;
  excerpt: Piece[];
}

export interface FacetCount {
  facet: SearchFacet;
  /**
   * The hits each value would leave beside the values chosen in the other facets; most first, then
   * by code, years newest first. Values that would leave none are left out, the chosen one is not.
   */
  terms: { code: string; label: string; count: number; chosen: boolean }[];
}

export interface SearchAnswer {
  /** All hits, not those of this answer alone. */
  total: number;
  hits: SearchHit[];
  /** In the order of `searchFacets`; a facet without terms is left out. */
  facets: FacetCount[];
  /** What was searched instead of the text, which has no hit itself; best first. */
  corrected: string[];
  /** Without a hit, for each word of a query of several: how many hits it has on its own. */
  apart: { text: string; total: number }[];
}

/** One line of the list under the search box. Choosing it searches for `text`. */
export interface Suggestion {
  text: string;
  /** `text` with what was typed marked. */
  pieces: Piece[];
  /** What kind of exhibit bears the name; empty for other names. */
  hall: string;
}

/**
 * `index-missing`: the site has no index that fits together. `network`: it could not be reached.
 * `offline`: the device says that it has no connection, and what is needed was not fetched before.
 */
export type SearchError = 'index-missing' | 'network' | 'offline';

/** From the worker to the page. */
export type SearchReply = { id: number } & (
  | { kind: 'search'; answer: SearchAnswer }
  | { kind: 'suggest'; suggestions: Suggestion[] }
  | { kind: 'error'; error: SearchError }
);
