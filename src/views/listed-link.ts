import type { Catalogue } from '#catalogue/catalogue';
import { hallCollections } from '#catalogue/facets';
import type { Listed } from '#schema/selection';
import type { MaybeLink } from './link.ts';
import { entryLink, siteOf } from './site.ts';

/** Who stands in a published list, as a link where it is an exhibit; nothing for an unpublished one. */
export function listedLink(catalogue: Catalogue, who: Listed): MaybeLink | undefined {
  if (typeof who !== 'string') return { text: who.title };
  const entry = hallCollections
    .map((collection) => catalogue.find(collection, who))
    .find((one) => one !== undefined);
  return entry && entryLink(siteOf(catalogue), entry);
}
