import { correct } from './correct.ts';
import { joinNames } from './joined-names.ts';
import type { Suggestion } from './messages.ts';
import type { Name } from './names.ts';
import type { Readings } from './readings.ts';
import { suggest } from './suggest.ts';

/** Matches what a visitor types against the names of an index. */
export interface Lexicon {
  /** The lines under the search box for the text in it; at most `size`, none for an empty text. */
  suggest(text: string, size: number): Suggestion[];
  /**
   * What to search in the place of one folded term that nothing holds: at most `limit` strings that
   * stand in names, best first; none when nothing is near.
   */
  corrections(term: string, limit: number): string[];
}

/** Without readings nothing is found by pinyin, and no error counts as a homophone. */
export function createLexicon(names: readonly Name[], readings: Readings | undefined): Lexicon {
  const joined = joinNames(names);
  return {
    suggest: (text, size) => suggest(text, joined, readings, size),
    corrections: (term, limit) => correct(term, joined, readings, limit),
  };
}
