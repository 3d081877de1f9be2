import type { CollectionName } from '#schema/collection-name';
import type { VocabularyName } from '#schema/vocabulary-name';
import type { Repair } from './repair.ts';

/** What a step must know of the file whose text it mends. */
export interface About {
  readonly collection: CollectionName | 'hall';
  /** Whether the fields stand between two `---`, with a body behind them. */
  readonly markdown: boolean;
  /** Every key that a field of the collection may have, at any depth. */
  readonly keys: ReadonlySet<string>;
  /** The words a hall may write of a vocabulary: names and codes. */
  readonly terms: (vocabulary: VocabularyName) => readonly string[];
}

export type TextRepair = Omit<Repair, 'file'>;

export interface Edited {
  readonly text: string;
  readonly repairs: readonly TextRepair[];
}

/** Mends one kind of mistake in a text; a text without it comes back as it is. */
export type TextStep = (text: string, about: About) => Edited;
