import { syllables } from '#i18n/pinyin';

/** A character of a name and how it is read. */
export type Read = readonly [character: string, syllable: string];

/**
 * The letters, digits and Chinese characters of a folded name with their readings. Empty when the
 * reading does not have one syllable for each of them.
 */
export function readingOf(name: string, person: boolean): Read[] {
  const characters = Array.from(name).filter((character) => /[\p{L}\p{N}]/u.test(character));
  const read = syllables(characters.join(''), person);
  if (read.length !== characters.length) return [];
  return characters.map((character, at) => [character, read[at] ?? '']);
}

/** Whether `typed` names what begins at `at`: each character by itself, its syllable or its initial. */
function readsFrom(read: readonly Read[], at: number, typed: string): boolean {
  if (typed === '') return true;
  const here = read[at];
  if (!here) return false;
  const [character, syllable] = here;
  return [character, syllable, syllable.slice(0, 1)].some(
    (way) => typed.startsWith(way) && readsFrom(read, at + 1, typed.slice(way.length)),
  );
}

/** Whether some stretch of a name can be read as what is typed: `klm` fits 孔利明 and 柯黎明. */
export const readsAs = (read: readonly Read[], typed: string): boolean =>
  read.some((_, at) => readsFrom(read, at, typed));
