import { pinyin } from 'pinyin-pro';
import { fold } from '#search/fold';
import type { Name } from '#search/names';
import { readingsOf, type Readings } from '#search/readings';

/** Syllables of a Chinese text, one a character. */
export const syllablesOf = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true });

/** Titles of a hall that has nothing but them. */
export const namesOf = (texts: readonly string[]): Name[] =>
  texts.map((text) => ({ text, folded: fold(text), hall: '成果', rank: 0 }));

/**
 * What the characters of the texts are read as there, and of further ones one reading each. `rare`
 * are readings that no text has: `{ yi: '艾' }`.
 */
export function readingsFor(
  texts: readonly string[],
  further = '',
  rare: Readonly<Record<string, string>> = {},
): Readings {
  const readings: Record<string, string> = {};
  for (const text of [...texts, ...further]) {
    const characters = Array.from(text);
    for (const [at, syllable] of syllablesOf(text).entries()) {
      const character = characters[at] ?? '';
      if (!/\p{Script=Han}/u.test(character)) continue;
      readings[syllable] = (readings[syllable] ?? '') + character;
    }
  }
  return readingsOf({ readings, rareReadings: rare });
}
