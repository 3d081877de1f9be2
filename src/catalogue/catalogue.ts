import type { CollectionName } from '#schema/collection-name';
import type { Hall } from '#schema/hall';
import type { Term } from '#schema/vocabulary';
import type { VocabularyName } from '#schema/vocabulary-name';
import type { AnyEntry, Entry } from './entry.ts';
import type { Referrer } from './referrers.ts';
import type { Tombstone } from './tombstone.ts';

/** The whole hall, resolved: every page is a view of this one value. */
export interface Catalogue {
  readonly hall: Hall;
  /** The date (YYYY-MM-DD) by which everything is judged; an input, never the clock. */
  readonly today: string;
  /** The latest `updated` of the content. */
  readonly updated: string;
  /** Published entries of a collection, in the order that its hall shows them. */
  list<C extends CollectionName>(collection: C): readonly Entry<C>[];
  /** Every entry whatever its status, in the order of the files. */
  readonly all: readonly AnyEntry[];
  /** Withdrawn entries of which nothing but the address is left; `all` does not hold them. */
  readonly tombstones: readonly Tombstone[];
  /** A published entry. */
  find<C extends CollectionName>(collection: C, slug: string): Entry<C> | undefined;
  /** A vocabulary term by its Chinese name or its code. */
  term(vocabulary: VocabularyName, word: string): Term | undefined;
  readonly terms: (vocabulary: VocabularyName) => readonly Term[];
  /** Published entries that name this one, with the field that does. */
  referrers(entry: { collection: string; slug: string }): readonly Referrer[];
}
