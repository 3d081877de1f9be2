import { readings } from '#i18n/pinyin';
import { fold } from './fold.ts';
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
  return {
    ...traditionalTable(folded),
    readings: readingTable([...named, ...commonCharacters()]),
  };
}

function readingTable(characters: readonly string[]): CharacterTable['readings'] {
  const table = new Map<string, string>();
  for (const character of [...new Set(characters)].toSorted())
    for (const reading of readings(character))
      table.set(reading, (table.get(reading) ?? '') + character);
  return Object.fromEntries([...table].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The rows of the first level of GB/T 2312, sections 16 to 55: 3,755 characters in common use. */
const COMMON_ROWS = { first: 0xb0, last: 0xd7 };

/** What is typed for a character that sounds alike need not stand in any name: 刚 for 钢. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = COMMON_ROWS.first; row <= COMMON_ROWS.last; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1)
      characters.push(decoder.decode(Uint8Array.of(row, cell)));
  // The last row is not full; what is there instead has no reading.
  return characters;
}
