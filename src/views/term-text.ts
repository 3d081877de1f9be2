import type { Catalogue } from '#catalogue/catalogue';
import type { VocabularyName } from '#schema/vocabulary-name';

/** A vocabulary word as pages show it, its Chinese name: an entry may write the code instead. */
export const termText = <Word extends string | undefined>(
  catalogue: Catalogue,
  vocabulary: VocabularyName,
  word: Word,
): string | Word =>
  word === undefined ? word : (catalogue.term(vocabulary, word)?.['zh-CN'] ?? word);
