import type { Catalogue } from '#catalogue/catalogue';
import { pageCollections } from '#schema/collection-name';
import type { PageCollection } from '#schema/collection-name';

/** A page that only leads on or says that there is nothing any more. */
export interface Signpost {
  readonly collection: PageCollection;
  readonly slug: string;
  /** Where the entry has moved to; absent when it was withdrawn. */
  readonly to?: string;
}

/** Old slugs, which lead on to their entry, and withdrawn entries, which leave only a tombstone. */
export function signposts(catalogue: Catalogue): Signpost[] {
  const paged: ReadonlySet<string> = new Set(pageCollections);
  return catalogue.all.flatMap(({ collection, slug, data }) => {
    if (!paged.has(collection) || !('status' in data)) return [];
    const at = collection as PageCollection;
    if (data.status === 'withdrawn') return [{ collection: at, slug }];
    if (data.status !== 'published') return [];
    return (data.aliases ?? []).map((alias) => ({
      collection: at,
      slug: alias,
      to: `/${collection}/${slug}/`,
    }));
  });
}
