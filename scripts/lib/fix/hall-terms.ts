import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseYaml } from '#reader/yaml';
import { vocabulary } from '#schema/vocabulary';
import type { VocabularyName } from '#schema/vocabulary-name';

/**
 * The words a hall may write of each vocabulary, names and codes, from its own file or the one shipped.
 * None where that file cannot be read: then nothing is guessed.
 */
export function hallTerms(
  content: string,
  shipped: string,
): (name: VocabularyName) => readonly string[] {
  const read = new Map<VocabularyName, readonly string[]>();
  return (name) => {
    const words = read.get(name) ?? wordsIn(name);
    read.set(name, words);
    return words;
  };

  function wordsIn(name: VocabularyName): readonly string[] {
    const file = [content, shipped]
      .map((folder) => path.join(folder, 'vocabularies', `${name}.yaml`))
      .find((place) => existsSync(place));
    if (file === undefined) return [];
    const parsed = parseYaml(readFileSync(file, 'utf8'));
    const list = vocabulary.safeParse(parsed.ok ? parsed.value : undefined);
    return list.success ? list.data.terms.flatMap((term) => [term['zh-CN'], term.code]) : [];
  }
}
