import { kept } from './kept.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { collectNames, type Name } from './names.ts';
import type { SearchIndex } from './open-index.ts';
import { readingsOf } from './readings.ts';

/** The names of an index, ready to be matched; made when they are first needed. */
export interface Lexicons {
  /** Knows how the names are written. */
  written(): Promise<Lexicon>;
  /** Knows how they are read, too, for which the character table is fetched. */
  read(): Promise<Lexicon>;
}

export function lexiconsOf(index: SearchIndex): Lexicons {
  const names = kept<void, Name[]>(async () =>
    collectNames(await Promise.all(index.bundles.map((bundle) => bundle.titles()))),
  );
  return {
    written: kept<void, Lexicon>(async () => createLexicon(await names(), undefined)),
    read: kept<void, Lexicon>(async () => {
      const [known, table] = await Promise.all([names(), index.characters()]);
      return createLexicon(known, readingsOf(table));
    }),
  };
}
