import { cutFont } from './cut-font.ts';
import { cachedFont } from './font-cache.ts';
import { fontFile, type FontFile } from './font-file.ts';
import { numerals } from './font-source.ts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

/** ASCII, and the signs of measures and ranges; Barlow has no → ≤ ≥ ≈ ℃, the system's stand in. */
const numeralGlyphs = `${ascii}·×–—−±°²³`;

/** Figures of one width: columns of numbers stand in line. */
const features = ['kern', 'tnum'];

/** The font of numerals and their units, the same file for every hall. */
export async function numeralFont(cacheDir: string): Promise<FontFile> {
  const recipe = [numerals.version, numeralGlyphs, ...features];
  const bytes = await cachedFont(cacheDir, recipe, () =>
    cutFont(numerals.read(), numeralGlyphs, 'woff2', features),
  );
  return fontFile('numerals', bytes, numeralGlyphs);
}
