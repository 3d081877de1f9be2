import { existsSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '#reader/read-content';
import { vocabulary } from '#schema/vocabulary';
import type { Term } from '#schema/vocabulary';
import type { VocabularyName } from '#schema/vocabulary-name';

/**
 * The terms of each vocabulary of a hall, from its own file or the one shipped, each read once. None
 * where that file is malformed: then nothing is offered, and nothing guessed.
 */
export function hallTerms(
  content: string,
  shipped: string,
): (name: VocabularyName) => readonly Term[] {
  const read = new Map<VocabularyName, readonly Term[]>();
  return (name) => {
    const terms = read.get(name) ?? termsIn(name);
    read.set(name, terms);
    return terms;
  };

  function termsIn(name: VocabularyName): readonly Term[] {
    const file = `vocabularies/${name}.yaml`;
    const folder = existsSync(path.join(content, file)) ? content : shipped;
    const { raw } = readFile(folder, { file, collection: 'vocabularies', slug: name });
    const list = vocabulary.safeParse(raw?.value);
    return list.success ? list.data.terms : [];
  }
}

/** The same by their Chinese words alone. */
export function hallWords(
  content: string,
  shipped: string,
): (name: VocabularyName) => readonly string[] {
  const terms = hallTerms(content, shipped);
  return (name) => terms(name).map((term) => term['zh-CN']);
}
