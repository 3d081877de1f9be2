import { readings } from '#i18n/pinyin';
import { fold, isWordCharacter } from './fold.ts';
import type { CharacterTable } from './record.ts';
import { traditionalTable } from './traditional.ts';

/**
 * What the browser must know about the characters of an index. `used` are those of all its texts,
 * `named` those of titles, aliases and names, which alone can be found by their reading.
 */
export function characterTable(used: Iterable<string>, named: Iterable<string>): CharacterTable {
  const folded = new Set(Array.from(used, fold));
  // What folds to nothing: white space and signs that cannot be seen.
  folded.delete('');
  const followers = [...folded].filter(isWordCharacter).toSorted().join('');
  return { followers, ...traditionalTable(folded), readings: readingTable(new Set(named)) };
}

function readingTable(characters: ReadonlySet<string>): CharacterTable['readings'] {
  const table = new Map<string, string>();
  for (const character of [...characters].toSorted())
    for (const reading of readings(character))
      table.set(reading, (table.get(reading) ?? '') + character);
  return Object.fromEntries([...table].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
