import type { Catalogue } from '#catalogue/catalogue';
import type { PageCollection } from '#schema/collection-name';

/**
 * `/contribute/names/<collection>.json`: slug and title of what is published, in the hall's
 * order; a source is known by its publisher, too.
 */
export const deskNames = (
  catalogue: Catalogue,
  collection: PageCollection,
): readonly (readonly [slug: string, title: string])[] =>
  catalogue
    .list(collection)
    .map(({ slug, data }) => [
      slug,
      'publisher' in data ? `${data.title}（${data.publisher}）` : data.title,
    ]);
