import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';

/** Turns paths of the site into addresses: adds the sub-path, or the whole origin. */
export interface Site {
  /** `/outcomes/x/` → `/zhanguan/outcomes/x/`. */
  href(path: string): string;
  /** The public address, or undefined when the hall has no `url`. */
  url(path: string): string | undefined;
}

export function siteOf({ hall }: Pick<Catalogue, 'hall'>): Site {
  const href = (path: string): string => hall.base + path.replace(/^\//, '');
  return {
    href,
    url: (path) => (hall.url === undefined ? undefined : hall.url.replace(/\/$/, '') + href(path)),
  };
}

/** The path of an entry's page below the base: `/outcomes/mu-cai-zhua-dou/`. */
export const entryPath = ({ collection, slug }: { collection: string; slug: string }): string =>
  `/${collection}/${slug}/`;

/** A link to an entry's page. */
export const entryLink = (site: Site, entry: AnyEntry) => ({
  href: site.href(entryPath(entry)),
  text: entry.data.title,
});
