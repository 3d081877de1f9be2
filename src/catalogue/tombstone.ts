import type { CollectionName } from '#schema/collection-name';

/** A withdrawn entry of which only the address is left; `file` is its path below the content folder. */
export interface Tombstone {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly file: string;
}
