import type { CharacterTable } from './record.ts';

/** A way to read a character. */
export interface Reading {
  /** Pinyin without tone, ü written v. */
  syllable: string;
  /** True when no name has the character in this reading: 传 as zhuan, where all hold 传动. */
  rare: boolean;
}

/** Characters, and how they can be read: usual readings first. */
export type Readings = ReadonlyMap<string, readonly Reading[]>;

/** Turns the table of an index, which goes from syllables to characters, around. */
export function readingsOf({
  readings: usual,
  rareReadings: others,
}: Pick<CharacterTable, 'readings' | 'rareReadings'>): Readings {
  const readings = new Map<string, Reading[]>();
  const add = (table: CharacterTable['readings'], rare: boolean): void => {
    for (const [syllable, characters] of Object.entries(table)) {
      for (const character of new Set(characters)) {
        const reading = { syllable, rare };
        const known = readings.get(character);
        if (known) known.push(reading);
        else readings.set(character, [reading]);
      }
    }
  };
  add(usual, false);
  add(others, true);
  return readings;
}

/**
 * How many rare readings it takes for two characters to sound alike: 0 for 孔 and 空, 1 for 艾, rarely
 * read yi, and 一. Undefined when they never do.
 */
export function rareToSoundAlike(
  one: string,
  other: string,
  readings: Readings,
): number | undefined {
  let fewest: number | undefined;
  const others = readings.get(other) ?? [];
  for (const { syllable, rare } of readings.get(one) ?? []) {
    const same = others.find((reading) => reading.syllable === syllable);
    if (same === undefined) continue;
    fewest = Math.min(fewest ?? Infinity, Number(rare) + Number(same.rare));
  }
  return fewest;
}
