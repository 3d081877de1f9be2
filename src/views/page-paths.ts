import type { Catalogue } from '#catalogue/catalogue';
import { hallCollections } from '#catalogue/facets';
import { pageEntries } from '#catalogue/page-entries';
import { tourStops } from '#catalogue/tour-stops';
import { pageCollections } from '#schema/collection-name';
import { checkable, eligibilityPath } from './eligibility-page.ts';
import { hallListings, listingPath } from './hall-page.ts';
import { letterListings, letterPath } from './letter-pages.ts';
import { entryPath } from './site.ts';
import { sourcesPaths } from './sources-page.ts';
import { timelinePath, timelinePlaces } from './timeline-page.ts';
import { stopPath } from './tour-links.ts';

/** Pages that are there whatever the content. */
const fixedPaths = [
  '/',
  '/enterprises/incentives/',
  '/programmes/',
  '/notices/',
  '/transfer/',
  '/challenges/',
  '/stories/',
  '/learning/',
  '/policies/',
  '/venues/',
  '/figures/',
  '/statistics/',
  '/coverage/',
  '/tours/',
  '/unions/',
  '/matrix/',
  '/districts/',
  '/lineage/',
  '/contribute/',
  '/about/',
  '/accessibility/',
  '/privacy/',
  '/data/',
] as const;

/** Every page that search engines may list, as paths below the base. */
export function pagePaths(catalogue: Catalogue): string[] {
  const entries = pageCollections.flatMap((collection) =>
    pageEntries(catalogue, collection).map(entryPath),
  );
  const halls = hallCollections.flatMap((collection) =>
    hallListings(catalogue, collection).map(listingPath),
  );
  const stops = catalogue
    .list('tours')
    .flatMap((tour) => tourStops(catalogue, tour).map(({ number }) => stopPath(tour, number)));
  return [
    ...fixedPaths,
    ...halls,
    ...letterListings(catalogue).map(letterPath),
    ...sourcesPaths(catalogue),
    ...timelinePlaces(catalogue).map(timelinePath),
    ...checkable(catalogue).map(eligibilityPath),
    ...entries,
    ...stops,
  ];
}
