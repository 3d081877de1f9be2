import { coveredGlyphs } from './covered-glyphs.ts';
import { cutFont } from './cut-font.ts';
import { cachedFont } from './font-cache.ts';
import { fontFile, type FontFile } from './font-file.ts';
import { serif } from './font-source.ts';
import { glyphSet } from './glyph-set.ts';

/** Entries above which titles keep the system's serif: the files would outweigh the pages. */
export const titleFontLimit = 1000;

type Reduced = { font: Buffer; covered: Set<string> };

/** The display font cut down to all titles, uncompressed: the source of every small cut. */
async function reduce(glyphs: string): Promise<Reduced> {
  const font = await cutFont(serif.read(), glyphs, 'sfnt');
  return { font, covered: coveredGlyphs(font) };
}

/**
 * A font file for each title that has characters beyond `interfaceGlyphs` (those the interface
 * font was cut to), by title; titles that need none are absent, and so are all of them in a hall
 * of more than `titleFontLimit` entries. Titles with the same characters share one file.
 */
export async function titleFonts(
  titles: readonly string[],
  { cacheDir, interfaceGlyphs }: { cacheDir: string; interfaceGlyphs: string },
): Promise<Map<string, FontFile>> {
  const fonts = new Map<string, FontFile>();
  if (titles.length > titleFontLimit) return fonts;
  let reduced: Promise<Reduced> | undefined;
  for (const title of new Set(titles)) {
    const glyphs = glyphSet(title, interfaceGlyphs);
    if (glyphs === '') continue;
    const bytes = await cachedFont(cacheDir, [serif.version, glyphs], async () => {
      reduced ??= reduce(glyphSet(titles.join(''), interfaceGlyphs));
      const { font, covered } = await reduced;
      // Nothing to draw is remembered as an empty file, so that a warm build need not ask again.
      const drawable = [...glyphs].some((glyph) => covered.has(glyph));
      return drawable ? cutFont(font, glyphs, 'woff2') : Buffer.alloc(0);
    });
    if (bytes.length > 0) fonts.set(title, fontFile('title', bytes, glyphs));
  }
  return fonts;
}
