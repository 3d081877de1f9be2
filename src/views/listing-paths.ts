import type { Catalogue } from '#catalogue/catalogue';
import type { HallCollection } from '#catalogue/facets';
import { hallListings, listingPath } from './hall-page.ts';

/** The list pages of a hall as route parameters: `industry/steel/page/2`, and which list it is. */
export const listingPaths = (catalogue: Catalogue, collection: HallCollection) =>
  hallListings(catalogue, collection).map((listing) => ({
    params: { listing: listingPath(listing).split('/').slice(2, -1).join('/') || undefined },
    props: { listing },
  }));
