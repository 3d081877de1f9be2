import { pinyin, polyphonic } from 'pinyin-pro';

/**
 * The reading of a text in pinyin without tones, ü written v: a syllable for each Chinese character
 * in the sense it has there (重庆 → chong qing), letters and digits one by one in lower case; other
 * signs are left out. With `person` the first character is read as a surname (单雄信 → shan …).
 */
export function syllables(text: string, person = false): string[] {
  return pinyin(text, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'spaced',
    surname: person ? 'head' : 'off',
  })
    .map((syllable) => syllable.toLowerCase())
    .filter((syllable) => /^[a-z0-9]+$/.test(syllable));
}

/** Every way to read one Chinese character, commonest first: 重 → zhong, chong. None for a sign. */
export function readings(character: string): string[] {
  const [found = []] = polyphonic(character, { toneType: 'none', type: 'array', v: true });
  return found.filter((reading) => reading !== character);
}
