import { readFile } from '#reader/read-content';
import { vocabulary } from '#schema/vocabulary';
import type { VocabularyName } from '#schema/vocabulary-name';

/**
 * The Chinese words of the vocabularies in a content folder, each file read once. Throws when a
 * vocabulary is missing or malformed.
 */
export function termsIn(directory: string): (name: VocabularyName) => readonly string[] {
  const read = new Map<VocabularyName, readonly string[]>();
  return (name) => {
    const known = read.get(name);
    if (known) return known;
    const file = `vocabularies/${name}.yaml`;
    const { raw, problems } = readFile(directory, { file, collection: 'vocabularies', slug: name });
    if (!raw) throw new Error(`${file}：${problems[0]?.message ?? ''}`);
    const words = vocabulary.parse(raw.value).terms.map((term) => term['zh-CN']);
    read.set(name, words);
    return words;
  };
}
