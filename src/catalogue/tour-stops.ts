import type { StopCollection } from '#schema/tour';
import { stopCollections } from '#schema/tour';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { entryKey } from './entry.ts';

/** One stop of a tour: the exhibit, what the guide says there, and its number, from 1. */
export interface TourStop {
  readonly number: number;
  readonly entry: Entry<StopCollection>;
  readonly text: string;
}

/** The stops of a tour in order; the checks have refused what is not published. */
export const tourStops = (catalogue: Catalogue, tour: Entry<'tours'>): TourStop[] =>
  tour.data.stops
    .flatMap(({ entry: address, text }) => {
      const entry = findStop(catalogue, address);
      return entry ? [{ entry, text }] : [];
    })
    .map((stop, i) => ({ number: i + 1, ...stop }));

/** The tours that stop at an exhibit, with the number of the stop. */
export const toursThrough = (
  catalogue: Catalogue,
  exhibit: { collection: string; slug: string },
): { tour: Entry<'tours'>; number: number }[] =>
  catalogue.list('tours').flatMap((tour) =>
    tourStops(catalogue, tour)
      .filter(({ entry }) => entryKey(entry) === entryKey(exhibit))
      .map(({ number }) => ({ tour, number })),
  );

/** A published exhibit by its address: `outcomes/mu-cai-zhua-dou`. */
function findStop(catalogue: Catalogue, address: string): Entry<StopCollection> | undefined {
  const [name, slug = ''] = address.split('/');
  const collection = stopCollections.find((one) => one === name);
  return collection && catalogue.find(collection, slug);
}
