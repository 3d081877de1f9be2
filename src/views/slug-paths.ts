import type { Catalogue } from '#catalogue/catalogue';
import type { PageCollection } from '#schema/collection-name';
import { usedSources } from './source-page.ts';

/** The pages of a collection's entries, as route parameters: slugs only, never the entries. */
export const slugPaths = (catalogue: Catalogue, collection: PageCollection) =>
  (collection === 'sources' ? usedSources(catalogue) : catalogue.list(collection)).map(
    ({ slug }) => ({
      params: { slug },
    }),
  );
