import type { CollectionName } from '#schema/collection-name';
import type { Data } from '#schema/collections';

/**
 * One validated entry, told apart by its collection. `file` is its path below the content folder;
 * `bodySources` are the ids of the sources that its body cites, in order, without repeats.
 */
export type Entry<C extends CollectionName = CollectionName> = {
  [K in C]: {
    readonly collection: K;
    readonly slug: string;
    readonly file: string;
    readonly data: Data<K>;
    readonly bodySources: readonly string[];
  };
}[C];

export type AnyEntry = Entry;

/** The key of an entry across collections, which is also its address: `outcomes/zhi-cheng-gun`. */
export const entryKey = (entry: { collection: string; slug: string }): string =>
  `${entry.collection}/${entry.slug}`;
