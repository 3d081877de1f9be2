import type { Catalogue } from '#catalogue/catalogue';
import { hallCollections } from '#catalogue/facets';
import { hallListings, listingPath } from './hall-page.ts';
import { entryPath } from './site.ts';
import { usedSources } from './source-page.ts';

/** Pages that are there whatever the content. */
const fixedPaths = ['/', '/about/', '/accessibility/', '/privacy/', '/data/'] as const;

/** Every page that search engines may list, as paths below the base. */
export function pagePaths(catalogue: Catalogue): string[] {
  const entries = [
    ...hallCollections.flatMap((collection) => catalogue.list(collection).map(entryPath)),
    ...catalogue.list('unions').map(entryPath),
    ...catalogue.list('programmes').map(entryPath),
    ...usedSources(catalogue).map(entryPath),
  ];
  const halls = hallCollections.flatMap((collection) =>
    hallListings(catalogue, collection).map(listingPath),
  );
  return [...fixedPaths, ...halls, '/unions/', '/programmes/', '/sources/', ...entries];
}
