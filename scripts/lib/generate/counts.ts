import type { CollectionName } from '#schema/collection-name';

/** The collections that grow with a city; of the others a hall has a handful. */
export type GeneratedCollection = Extract<
  CollectionName,
  'craftsmen' | 'studios' | 'outcomes' | 'unions' | 'programmes' | 'figures' | 'sources'
>;
export type Counts = Readonly<Record<GeneratedCollection, number>>;

/** How many entries can be generated: below, not every one can cite a source; above, disks fill. */
export const fewestEntries = 10;
export const mostEntries = 100_000;

/**
 * Shares out `entries` as a city's hall has them: craftsmen 10 %, studios 33 %, outcomes 55 %, and
 * of the rest half are sources, a quarter unions, a fifth programmes, and what is left figures.
 */
export function countsOf(entries: number): Counts {
  const share = (whole: number, percent: number) => Math.floor((whole * percent) / 100);
  const [craftsmen, studios, outcomes] = [10, 33, 55].map((percent) => share(entries, percent));
  const halls = { craftsmen: craftsmen ?? 0, studios: studios ?? 0, outcomes: outcomes ?? 0 };
  const rest = entries - halls.craftsmen - halls.studios - halls.outcomes;
  const sources = Math.max(1, share(rest, 50));
  const unions = share(rest, 25);
  const programmes = share(rest, 20);
  return { ...halls, sources, unions, programmes, figures: rest - sources - unions - programmes };
}
