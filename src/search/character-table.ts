import { readings } from '#i18n/pinyin';
import { fold } from './fold.ts';
import { nameReadings, type NamedRecord } from './name-readings.ts';
import type { CharacterTable } from './record.ts';
import { traditionalTable } from './traditional.ts';

/**
 * What the browser must know about the characters of an index. `used` are those of all its texts;
 * those of the records' titles, aliases and names alone can be found by their reading.
 */
export function characterTable(
  used: Iterable<string>,
  records: readonly NamedRecord[],
): CharacterTable {
  const folded = new Set(Array.from(used, fold));
  // What folds to nothing: white space and signs that cannot be seen.
  folded.delete('');
  return { ...traditionalTable(folded), ...readingTables(nameReadings(records)) };
}

/** In the order of the characters, so that the same names give the same bytes. */
function readingTables(
  named: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<CharacterTable, 'readings' | 'rareReadings'> {
  const usual = new Map<string, string>();
  const rare = new Map<string, string>();
  for (const character of [...new Set([...named.keys(), ...commonCharacters()])].toSorted()) {
    const [commonest, ...others] = readings(character);
    const known = named.get(character);
    for (const reading of new Set([...(commonest ? [commonest] : []), ...(known ?? [])]))
      append(usual, reading, character);
    // A character that no name holds is only met as the wrong one, chosen by its commonest sound.
    for (const reading of known ? others : [])
      if (!known?.has(reading)) append(rare, reading, character);
  }
  return { readings: sorted(usual), rareReadings: sorted(rare) };
}

function append(table: Map<string, string>, reading: string, character: string): void {
  table.set(reading, (table.get(reading) ?? '') + character);
}

const sorted = (table: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...table].toSorted(([a], [b]) => (a < b ? -1 : 1)));

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
