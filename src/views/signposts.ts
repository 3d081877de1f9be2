import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import { pageCollections } from '#schema/collection-name';
import type { PageCollection } from '#schema/collection-name';
import type { Link } from './link.ts';
import { hallCrumb, homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

/** A page that only leads on, or says that there is nothing any more. */
export interface Signpost {
  readonly collection: PageCollection;
  readonly slug: string;
  /** Where the entry has moved to; absent when it was withdrawn. */
  readonly to?: Link;
}

export interface SignpostPage {
  readonly head: PageHead;
  readonly title: string;
  readonly note: string;
  readonly onward: Link;
  readonly moved: boolean;
}

/** Old slugs, which lead on to their entry, and withdrawn entries, which leave only a tombstone. */
export function signposts(catalogue: Catalogue): Signpost[] {
  const site = siteOf(catalogue);
  const bare = catalogue.tombstones.flatMap(({ collection: name, slug }) => {
    const collection = pageCollections.find((one) => one === name);
    return collection === undefined ? [] : [{ collection, slug }];
  });
  const others = catalogue.all.flatMap(({ collection: name, slug, data }): Signpost[] => {
    const collection = pageCollections.find((one) => one === name);
    if (collection === undefined || !('status' in data)) return [];
    if (data.status === 'withdrawn') return [{ collection, slug }];
    if (data.status !== 'published') return [];
    const to = { href: site.href(`/${collection}/${slug}/`), text: data.title };
    return (data.aliases ?? []).map((alias) => ({ collection, slug: alias, to }));
  });
  return [...bare, ...others];
}

/** The page of a signpost. A tombstone names neither the entry nor the person. */
export function signpostPage(
  catalogue: Catalogue,
  { collection, slug, to }: Signpost,
): SignpostPage {
  const hall = hallCrumb(catalogue, collection);
  const title = to ? to.text : t.headings.withdrawn;
  const note = to ? t.entry.moved : t.entry.withdrawnNote;
  return {
    head: {
      title,
      description: note,
      path: `/${collection}/${slug}/`,
      breadcrumbs: [homeCrumb(catalogue), hall],
      noindex: true,
    },
    title,
    note,
    onward: to ?? hall,
    moved: to !== undefined,
  };
}
