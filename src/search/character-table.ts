import { fold, isWordCharacter } from './fold.ts';
import type { CharacterTable } from './record.ts';
import { traditionalTable } from './traditional.ts';

/** What the browser must know about the characters of all texts of an index. */
export function characterTable(texts: readonly string[]): CharacterTable {
  const used = new Set(texts.flatMap((text) => [...fold(text)]));
  const followers = [...used].filter(isWordCharacter).toSorted().join('');
  return { followers, ...traditionalTable(used) };
}
