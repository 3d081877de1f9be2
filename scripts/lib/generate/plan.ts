import type { VocabularyName } from '#schema/vocabulary-name';
import type { Counts, GeneratedCollection } from './counts.ts';
import type { Draw } from './draw.ts';

/** What every generated entry is made from. */
export interface Plan {
  readonly seed: string;
  readonly counts: Counts;
  /** The Chinese words of a vocabulary, in its order. */
  readonly terms: (vocabulary: VocabularyName) => readonly string[];
}

const stems: Readonly<Record<GeneratedCollection, string>> = {
  craftsmen: 'gong-jiang',
  studios: 'gong-zuo-shi',
  outcomes: 'cheng-guo',
  unions: 'gong-hui',
  programmes: 'ping-xuan',
  figures: 'tu-biao',
  sources: 'lai-yuan',
};

/** The slug of the entry with this number (from 0): `xu-gou-cheng-guo-12`. */
export const slugOf = (collection: GeneratedCollection, number: number): string =>
  `xu-gou-${stems[collection]}-${number + 1}`;

/** Some entry of a collection, or undefined when it has none. */
export const anySlug = (
  draw: Draw,
  { counts }: Plan,
  collection: GeneratedCollection,
): string | undefined =>
  counts[collection] === 0 ? undefined : slugOf(collection, draw.whole(0, counts[collection] - 1));
