import type { Link } from './link.ts';

/** What every page tells its layout: head, breadcrumbs and machine-readable twin. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Path below the base, with leading and trailing slash: `/outcomes/mu-cai-zhua-dou/`. */
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  /** Pages that must not be indexed: search, 404, tombstones. */
  readonly noindex?: boolean;
}
