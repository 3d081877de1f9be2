import type { Catalogue } from '#catalogue/catalogue';
import { hallCollections } from '#catalogue/facets';
import { hallListings, listingPath } from './hall-page.ts';

/** The list pages of all halls as route parameters, and which list each of them is. */
export const listingPaths = (catalogue: Catalogue) =>
  hallCollections.flatMap((hall) =>
    hallListings(catalogue, hall).map((listing) => ({
      params: {
        hall,
        listing: listingPath(listing).split('/').slice(2, -1).join('/') || undefined,
      },
      props: { listing },
    })),
  );
