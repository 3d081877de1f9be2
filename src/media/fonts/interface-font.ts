import { cutFont } from './cut-font.ts';
import { cachedFont } from './font-cache.ts';
import { fontFile, type FontFile } from './font-file.ts';
import { serif } from './font-source.ts';
import { glyphSet } from './glyph-set.ts';

/**
 * The one display font all pages share, cut to the characters of the interface's own headings
 * (`text`: the headings joined in any order; about 190 bytes a character). Characters outside
 * Noto Serif SC are left to the system's serif.
 */
export async function interfaceFont(text: string, cacheDir: string): Promise<FontFile> {
  const glyphs = glyphSet(text);
  const bytes = await cachedFont(cacheDir, [serif.version, glyphs], () =>
    cutFont(serif.read(), glyphs, 'woff2'),
  );
  return fontFile('serif', bytes, glyphs);
}
