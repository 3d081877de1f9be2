import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '#catalogue/catalogue';
import { hallCollections } from '#catalogue/facets';
import { headings } from '#i18n/headings';
import { setFonts } from '#media/fonts/current-fonts';
import { interfaceFont } from '#media/fonts/interface-font';
import { numeralFont } from '#media/fonts/numeral-font';
import { titleFonts } from '#media/fonts/title-font';

/**
 * Cuts the display fonts into `<out>/fonts/`: one for the interface's headings, one for numerals,
 * and in smaller halls one for each exhibit's title.
 */
export async function cutFonts(catalogue: Catalogue, cache: string, out: string): Promise<void> {
  const { hall } = catalogue;
  const cacheDir = join(cache, 'fonts');
  const serif = await interfaceFont(
    [...headings(), hall.name, hall.tagline ?? ''].join(''),
    cacheDir,
  );
  const num = await numeralFont(cacheDir);
  const titles = hallCollections.flatMap((collection) =>
    catalogue.list(collection).map(({ data }) => data.title),
  );
  const own = await titleFonts(titles, { cacheDir, interfaceGlyphs: serif.glyphs });
  const folder = join(out, 'fonts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of [serif, num, ...own.values()])
    writeFileSync(join(folder, file), bytes);
  setFonts({
    serif: `fonts/${serif.file}`,
    num: `fonts/${num.file}`,
    titles: new Map([...own].map(([title, { file }]) => [title, `fonts/${file}`])),
  });
}
