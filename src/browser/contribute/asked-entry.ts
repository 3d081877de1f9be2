import { pageCollections } from '#schema/collection-name';
import type { PageCollection } from '#schema/collection-name';

const entry = new RegExp(`^(${pageCollections.join('|')})/([a-z0-9]+(?:-[a-z0-9]+)*)$`);

/** The entry that an address asks to change: `?entry=outcomes/x`. What is no address is none. */
export function askedEntry(
  query: string,
): { readonly collection: PageCollection; readonly slug: string } | undefined {
  const [, collection, slug] = entry.exec(new URLSearchParams(query).get('entry') ?? '') ?? [];
  return collection === undefined || slug === undefined
    ? undefined
    : { collection: collection as PageCollection, slug };
}
