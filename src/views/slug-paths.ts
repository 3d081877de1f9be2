import type { Catalogue } from '#catalogue/catalogue';
import { pageEntries } from '#catalogue/page-entries';
import type { PageCollection } from '#schema/collection-name';

/** The pages of a collection's entries, as route parameters: slugs only, never the entries. */
export const slugPaths = (catalogue: Catalogue, collection: PageCollection) =>
  pageEntries(catalogue, collection).map(({ slug }) => ({ params: { slug } }));
