import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry, Entry } from '#catalogue/entry';
import type { CollectionName } from '#schema/collection-name';

/** Published entries of one collection that name this entry in the given field. */
export const referring = <C extends CollectionName>(
  catalogue: Catalogue,
  entry: AnyEntry,
  collection: C,
  field: string,
): Entry<C>[] =>
  catalogue
    .referrers(entry)
    .filter((referrer) => referrer.entry.collection === collection && referrer.field === field)
    .map((referrer) => referrer.entry as Entry<C>);
