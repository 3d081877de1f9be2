import type { Catalogue } from '#catalogue/catalogue';
import { pathAddress } from './address.ts';
import { escapeXml } from './xml.ts';

/** `/sitemap.xml` (sitemaps.org 0.9) of these paths below the base. Needs the hall's `url`. */
export const sitemap = (catalogue: Catalogue, paths: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => {
      const address = pathAddress(catalogue, catalogue.hall.base + path.replace(/^\//, ''));
      return `<url><loc>${escapeXml(address)}</loc></url>`;
    }),
    '</urlset>',
    '',
  ].join('\n');

/** `/robots.txt`: everything may be read; the sitemap is named where there is one. */
export const robots = (catalogue: Catalogue): string => {
  const address = pathAddress(catalogue, `${catalogue.hall.base}sitemap.xml`);
  return `User-agent: *\nAllow: /\n${catalogue.hall.url === undefined ? '' : `Sitemap: ${address}\n`}`;
};
