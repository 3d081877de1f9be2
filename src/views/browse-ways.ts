import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import type { Link } from './link.ts';
import { siteOf } from './site.ts';

/** A way through the hall other than by its rooms. */
export interface BrowseWay extends Link {
  readonly note: string;
}

const paths = {
  tours: '/tours/',
  matrix: '/matrix/',
  timeline: '/timeline/',
  districts: '/districts/',
  lineage: '/lineage/',
  compare: '/compare/',
} as const;

/** The ways through the hall besides its rooms. */
export const browseWays = (catalogue: Catalogue): BrowseWay[] =>
  Object.entries(paths).map(([way, path]) => ({
    href: siteOf(catalogue).href(path),
    ...t.browsing.ways[way as keyof typeof paths],
  }));
