import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { hallName } from './halls.ts';
import type { Link } from './link.ts';
import type { PageHead } from './page.ts';
import { entryPath, siteOf } from './site.ts';
import type { PageCollection } from '#schema/collection-name';

/** The breadcrumb that every page begins with. */
export const homeCrumb = (catalogue: Catalogue): Link => ({
  href: siteOf(catalogue).href('/'),
  text: t.frame.home,
});

/** The breadcrumb of a collection's hall. */
export const hallCrumb = (catalogue: Catalogue, collection: PageCollection): Link => ({
  href: siteOf(catalogue).href(`/${collection}/`),
  text: hallName(collection),
});

/** Collections that hang in a hall with others, under that hall. */
const halls: Partial<Record<PageCollection, 'transfer' | 'learning' | 'programmes'>> = {
  challenges: 'transfer',
  policies: 'learning',
  venues: 'learning',
  notices: 'programmes',
};

/** The breadcrumbs of what lies in a collection: home, the hall it shares with others, its list. */
function hallCrumbs(catalogue: Catalogue, collection: PageCollection): Link[] {
  const hall = halls[collection];
  return [
    homeCrumb(catalogue),
    ...(hall === undefined
      ? []
      : [{ href: siteOf(catalogue).href(`/${hall}/`), text: t.halls[hall].name }]),
    hallCrumb(catalogue, collection),
  ];
}

/** The head of an entry's page. */
export function entryHead(
  catalogue: Catalogue,
  entry: AnyEntry & { collection: PageCollection },
  description: string,
): PageHead {
  return {
    title: entry.data.title,
    description,
    path: entryPath(entry),
    breadcrumbs: hallCrumbs(catalogue, entry.collection),
  };
}
