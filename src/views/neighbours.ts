import type { Catalogue } from '#catalogue/catalogue';
import { facetsOf } from '#catalogue/facets';
import type { HallEntry } from '#catalogue/facets';
import type { Card } from './card.ts';
import { cardOf } from './cards.ts';

/** Exhibits shown at the foot of a page that is related to none. */
const count = 3;

/** Three exhibits to go on to: the next ones of its industry, then the next ones in the hall. */
export function neighboursOf(catalogue: Catalogue, entry: HallEntry): Card[] {
  const industry = entry.data.industries?.[0];
  const term = industry === undefined ? undefined : catalogue.term('industries', industry);
  const alike = facetsOf(catalogue, entry.collection)
    .find(({ definition }) => definition.code === 'industry')
    ?.values.find((value) => value.term === term)?.entries;
  const hall: readonly HallEntry[] = catalogue.list(entry.collection);
  const next = new Set([...(alike ? after(alike, entry) : []), ...after(hall, entry)]);
  return [...next].slice(0, count).map((one) => cardOf(catalogue, one));
}

/** Where each entry stands in a list, found once a list: a hall has one page an entry. */
const places = new WeakMap<readonly HallEntry[], Map<HallEntry, number>>();

/** The entries that follow this one, round to the beginning. */
function after(list: readonly HallEntry[], entry: HallEntry): HallEntry[] {
  const known = places.get(list) ?? new Map(list.map((one, place) => [one, place]));
  places.set(list, known);
  const start = (known.get(entry) ?? -1) + 1;
  return Array.from(
    { length: Math.min(count, list.length - 1) },
    (_, step) => list[(start + step) % list.length],
  ).filter((one) => one !== undefined);
}
