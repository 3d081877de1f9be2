import type { Catalogue } from '#catalogue/catalogue';

/** A path with the base already in it as a public address, or as it is when the hall has no `url`. */
export const pathAddress = ({ hall }: Catalogue, href: string): string =>
  hall.url === undefined ? href : hall.url.replace(/\/$/, '') + href;

/** The address of an entry's page. */
export const entryAddress = (
  catalogue: Catalogue,
  { collection, slug }: { collection: string; slug: string },
): string => pathAddress(catalogue, `${catalogue.hall.base}${collection}/${slug}/`);
