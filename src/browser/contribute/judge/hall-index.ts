import type { AnyEntry } from '#catalogue/entry';
import type { CollectionName } from '#schema/collection-name';

/** What the desk knows of the hall: enough to judge one entry, never all of it. */
export interface HallIndex {
  /** Closed lists, and the published entries that the judged one names or speaks of. */
  readonly entries: readonly AnyEntry[];
  /** Slug → title of the published entries of each collection that the judged one names. */
  readonly known: ReadonlyMap<CollectionName, ReadonlyMap<string, string>>;
}
