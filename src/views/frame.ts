import type { Link } from './link.ts';

/** What surrounds every page: the hall's name, the ways through it, and who answers for it. */
export interface Frame {
  readonly name: string;
  readonly tagline?: string;
  /** The site's base path, with a slash at both ends; files of `public/` lie below it. */
  readonly base: string;
  /** The public address of the site's root, with a closing slash; absent without a `url`. */
  readonly origin?: string;
  /** Address of the search page. */
  readonly search: string;
  /** The rooms most visited; the last link leads to the floor plan of them all. */
  readonly navigation: readonly Link[];
  /** Every room that holds something, for the foot of the page. */
  readonly rooms: readonly Link[];
  readonly footer: readonly Link[];
  readonly hosts: readonly string[];
  readonly guides: readonly string[];
  readonly editors: string;
  readonly demonstration?: string;
  readonly siteCode?: string;
  /** Filing numbers with the address of their registry. */
  readonly filings: readonly Link[];
  /** The date of the latest change, ISO. */
  readonly updated: string;
  /** Address of the Atom feed; absent without a `url`. */
  readonly feed?: string;
}
