import type { PageCollection } from '#schema/collection-name';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';

/** The entries of a collection that have a page: a source that nothing published cites has none. */
export const pageEntries = <C extends PageCollection>(
  catalogue: Catalogue,
  collection: C,
): readonly Entry<C>[] =>
  collection === 'sources'
    ? catalogue.list(collection).filter((entry) => catalogue.referrers(entry).length > 0)
    : catalogue.list(collection);
