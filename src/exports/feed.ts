import type { Catalogue } from '#catalogue/catalogue';
import { hallCollections } from '#catalogue/facets';
import type { HallEntry } from '#catalogue/facets';
import { atomDocument } from './atom.ts';

/** `/feed.xml`: the newest exhibits as an Atom feed. Needs the hall's `url`. */
export function atomFeed(catalogue: Catalogue): string {
  const { hall, updated } = catalogue;
  const feed = { title: hall.name, page: '/', self: '/feed.xml', author: hall.editors, updated };
  const entries = hallCollections.flatMap((collection): readonly HallEntry[] =>
    catalogue.list(collection),
  );
  return atomDocument(catalogue, feed, entries);
}
