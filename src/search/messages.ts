import type { Piece } from './excerpt.ts';

/** From the page to the worker. */
export interface SearchRequest {
  id: number;
  kind: 'search';
  /** Path of the index folder with its closing slash: `/search-index/`. */
  index: string;
  query: string;
  /** Number of the first hit wanted, from 0, and how many. */
  from: number;
  size: number;
}

export interface SearchHit {
  url: string;
  title: Piece[];
  hall: string;
  meta: string;
  excerpt: Piece[];
}

/** `total` counts all hits of the query, not those in the answer. */
export interface SearchAnswer {
  total: number;
  hits: SearchHit[];
}

/** `index-missing`: the site has no index, or a newer one. `network`: it could not be reached. */
export type SearchError = 'index-missing' | 'network';

/** From the worker to the page. */
export type SearchReply = ({ id: number } & SearchAnswer) | { id: number; error: SearchError };
