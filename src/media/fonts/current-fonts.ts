import { processValue } from '../process-value.ts';

/** The fonts cut for this build, as paths below the base. */
export interface CutFonts {
  readonly serif: string;
  readonly num: string;
  /** By title; titles that the interface's font covers are not in it. */
  readonly titles: ReadonlyMap<string, string>;
}

const cut = processValue<CutFonts>('fonts');

export const setFonts = (fonts: CutFonts): CutFonts => cut.set(fonts);

/** The fonts of a page by its title; none before they have been cut. */
export function fontsOf(title: string): { serif?: string; num?: string; title?: string } {
  const fonts = cut.get();
  if (!fonts) return {};
  const own = fonts.titles.get(title);
  return { serif: fonts.serif, num: fonts.num, ...(own === undefined ? {} : { title: own }) };
}
