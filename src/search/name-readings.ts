import { syllables } from '#i18n/pinyin';
import { fold } from './fold.ts';
import type { SearchRecord } from './record.ts';

/** What of a record names something. */
export type NamedRecord = Pick<SearchRecord, 'title' | 'aliases' | 'names' | 'facets'>;

/** People without an entry have names of at most so many characters; those of firms are longer. */
const LONGEST_PERSON = 3;

/**
 * The Chinese characters of titles, aliases and names, each with the readings it has in them: 传 as
 * chuan where all hold 传动, 单 as shan, too, where a craftsman is called 单雄信.
 */
export function nameReadings(records: readonly NamedRecord[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const read = (name: string, person: boolean): void => {
    for (const [stretch] of name.matchAll(/\p{Script=Han}+/gu)) {
      const characters = Array.from(stretch);
      const readings = syllables(stretch, person);
      // A character without a reading leaves those behind it without their places.
      const sure = readings.length === characters.length ? readings : [];
      for (const [at, character] of characters.entries()) {
        const known = found.get(character) ?? new Set();
        for (const reading of sure.slice(at, at + 1)) known.add(reading);
        found.set(character, known);
      }
    }
  };
  const { people, others } = namesIn(records);
  for (const name of people) read(name, true);
  for (const name of others) read(name, false);
  return found;
}

function namesIn(records: readonly NamedRecord[]): { people: Set<string>; others: Set<string> } {
  const people = new Set<string>();
  const others = new Set<string>();
  for (const { title, aliases, names, facets } of records) {
    const craftsman = facets.collection?.some(([code]) => code === 'craftsmen') ?? false;
    for (const name of [title, ...aliases].map(fold)) (craftsman ? people : others).add(name);
    for (const name of names.map(fold))
      (Array.from(name).length <= LONGEST_PERSON ? people : others).add(name);
  }
  return { people, others };
}
