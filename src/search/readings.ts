import type { CharacterTable } from './record.ts';

/** Characters, and the pinyin syllables they can be read as: without tones, ü written v. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Turns the table of an index, which goes from syllables to characters, around. */
export function readingsOf(table: CharacterTable): Readings {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(table.readings)) {
    for (const character of characters) {
      const syllables = readings.get(character);
      if (syllables === undefined) readings.set(character, [syllable]);
      else if (!syllables.includes(syllable)) syllables.push(syllable);
    }
  }
  return readings;
}

/** True when some reading of the one character is a reading of the other, as 孔 and 空 are. */
export function soundAlike(one: string, other: string, readings: Readings): boolean {
  const syllables = readings.get(other);
  return readings.get(one)?.some((syllable) => syllables?.includes(syllable)) ?? false;
}
