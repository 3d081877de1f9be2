import type { Catalogue } from '#catalogue/catalogue';
import { facetsOf } from '#catalogue/facets';
import type { FacetValue, HallCollection, HallEntry } from '#catalogue/facets';
import { t } from '#i18n/t';
import type { Card } from './card.ts';
import { cardOf } from './cards.ts';
import { facetGroups } from './facet-groups.ts';
import type { FacetGroup } from './facet-groups.ts';
import { hallTable } from './hall-table.ts';
import { exhibitName, hallName } from './halls.ts';
import { hasIncentives, incentivesLink } from './incentives-page.ts';
import type { IndexTable } from './index-table.ts';
import type { Link } from './link.ts';
import { hallCrumb, homeCrumb } from './page-head.ts';
import { pageLinks } from './page-links.ts';
import type { PageLinks } from './page-links.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

/** What one list page of a hall shows: all of it or one value of one facet, cards or a table. */
export interface HallListing {
  readonly collection: HallCollection;
  readonly facet?: { readonly code: string; readonly value: string };
  readonly view: 'cards' | 'table';
  /** From 1. */
  readonly page: number;
}

export interface HallPage {
  readonly head: PageHead;
  readonly collection: HallCollection;
  readonly title: string;
  readonly lead: string;
  /** A page of the hall besides its lists. */
  readonly more?: Link;
  readonly exhibit: string;
  readonly total: number;
  readonly unit: string;
  readonly groups: readonly FacetGroup[];
  /** The whole hall without any facet. */
  readonly all: Link & { readonly count: number; readonly current: boolean };
  readonly cards: readonly Card[];
  /** In the table view; the cards are empty then. */
  readonly table: IndexTable | undefined;
  readonly views: {
    readonly cards: string;
    readonly table: string;
    readonly current: 'cards' | 'table';
  };
  readonly pager: PageLinks;
  /** The compact facet file, fetched only when a visitor combines facets. */
  readonly facetFile: string;
}

/** Entries on one page of a list. */
const pageSizes = { cards: 24, table: 100 } as const;

const pageCount = (entries: number, view: HallListing['view']): number =>
  Math.max(1, Math.ceil(entries / pageSizes[view]));

/** Every list page of a hall: all of it as cards and as a table, then every facet value. */
export function hallListings(catalogue: Catalogue, collection: HallCollection): HallListing[] {
  const pages = (count: number, listing: Omit<HallListing, 'page'>): HallListing[] =>
    Array.from({ length: pageCount(count, listing.view) }, (_, i) => ({ ...listing, page: i + 1 }));
  const total = catalogue.list(collection).length;
  return [
    ...pages(total, { collection, view: 'cards' }),
    ...pages(total, { collection, view: 'table' }),
    ...facetsOf(catalogue, collection).flatMap(({ definition: { code }, values }) =>
      values.flatMap(({ term, entries }) =>
        pages(entries.length, {
          collection,
          view: 'cards',
          facet: { code, value: term.code },
        }),
      ),
    ),
  ];
}

/** The path of a list page below the base: `/outcomes/industry/steel/page/2/`. */
export function listingPath({ collection, facet, view, page }: HallListing): string {
  const list = facet ? `/${collection}/${facet.code}/${facet.value}/` : `/${collection}/`;
  return `${list}${view === 'table' ? 'table/' : ''}${page === 1 ? '' : `page/${page}/`}`;
}

/** One list page of a hall. */
export function hallPage(catalogue: Catalogue, listing: HallListing): HallPage {
  const { collection, facet, view, page } = listing;
  const site = siteOf(catalogue);
  const all: readonly HallEntry[] = catalogue.list(collection);
  const chosen = facet && facetValue(catalogue, collection, facet);
  const entries = chosen?.entries ?? all;
  const shown = entries.slice((page - 1) * pageSizes[view], page * pageSizes[view]);
  const pages = pageCount(entries.length, view);
  const { lead, unit } = t.halls[collection];
  const name = hallName(collection);
  const title = chosen ? `${chosen.term['zh-CN']} · ${name}` : name;
  const suffix = [
    ...(view === 'table' ? [t.list.table] : []),
    ...(page > 1 ? [t.list.page(page)] : []),
  ].join(' ');
  return {
    head: {
      title: suffix === '' ? title : `${title}（${suffix}）`,
      description: lead,
      path: listingPath(listing),
      breadcrumbs: [homeCrumb(catalogue), ...(chosen ? [hallCrumb(catalogue, collection)] : [])],
    },
    collection,
    title,
    lead,
    ...(collection === 'enterprises' && hasIncentives(catalogue)
      ? { more: incentivesLink(catalogue) }
      : {}),
    unit,
    exhibit: exhibitName(collection),
    total: entries.length,
    groups: facetGroups(catalogue, collection, facet),
    all: {
      href: site.href(`/${collection}/`),
      text: t.list.all,
      count: all.length,
      current: facet === undefined,
    },
    cards: view === 'cards' ? shown.map((entry) => cardOf(catalogue, entry)) : [],
    table: view === 'table' ? hallTable(catalogue, collection, shown) : undefined,
    views: {
      cards: site.href(listingPath({ ...listing, view: 'cards', page: 1 })),
      table: site.href(`/${collection}/table/`),
      current: view,
    },
    pager: pageLinks(page, pages, (to) => site.href(listingPath({ ...listing, page: to }))),
    facetFile: site.href(`/data/facets/${collection}.json`),
  };
}

const facetValue = (
  catalogue: Catalogue,
  collection: HallCollection,
  { code, value }: { code: string; value: string },
): FacetValue | undefined =>
  facetsOf(catalogue, collection)
    .find(({ definition }) => definition.code === code)
    ?.values.find(({ term }) => term.code === value);
