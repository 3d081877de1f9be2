import type { Catalogue } from '#catalogue/catalogue';
import { facetDefinitions, facetsOf } from '#catalogue/facets';
import type { FacetValue, HallCollection, HallEntry } from '#catalogue/facets';
import { t } from '#i18n/t';
import type { Card } from './card.ts';
import { cardOf } from './cards.ts';
import { exhibitName, hallName } from './halls.ts';
import type { Link } from './link.ts';
import { hallCrumb, homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

/** Cards on one page of a hall. */
export const pageSize = 24;

/** One page of a hall's list: the whole hall, or one value of one facet, cut into pages. */
export interface HallListing {
  readonly collection: HallCollection;
  readonly facet?: { readonly code: string; readonly value: string };
  /** From 1. */
  readonly page: number;
}

export interface FacetGroup {
  readonly code: string;
  readonly title: string;
  readonly values: readonly FacetChoice[];
}
export interface FacetChoice extends Link {
  readonly value: string;
  readonly count: number;
  readonly current: boolean;
}

export interface HallPage {
  readonly head: PageHead;
  readonly collection: HallCollection;
  readonly title: string;
  readonly lead: string;
  readonly exhibit: string;
  readonly total: number;
  readonly groups: readonly FacetGroup[];
  /** The whole hall without any facet. */
  readonly all: Link & { readonly count: number; readonly current: boolean };
  readonly cards: readonly Card[];
  readonly pager: {
    readonly page: number;
    readonly pages: number;
    readonly links: readonly Link[];
  };
  /** The compact facet file, fetched only when a visitor combines facets. */
  readonly facetFile: string;
}

/** Every list page of a hall, in the order they are linked. */
export function hallListings(catalogue: Catalogue, collection: HallCollection): HallListing[] {
  const pages = (count: number) => Array.from({ length: pageCount(count) }, (_, i) => i + 1);
  return [
    ...pages(catalogue.list(collection).length).map((page) => ({ collection, page })),
    ...facetsOf(catalogue, collection).flatMap(({ definition, values }) =>
      values.flatMap(({ term, entries }) =>
        pages(entries.length).map((page) => ({
          collection,
          facet: { code: definition.code, value: term.code },
          page,
        })),
      ),
    ),
  ];
}

const pageCount = (entries: number): number => Math.max(1, Math.ceil(entries / pageSize));

/** The path of a list page below the base: `/outcomes/industry/steel/page/2/`. */
export function listingPath({ collection, facet, page }: HallListing): string {
  const list = facet ? `/${collection}/${facet.code}/${facet.value}/` : `/${collection}/`;
  return page === 1 ? list : `${list}page/${page}/`;
}

/** One page of a hall's list. */
export function hallPage(catalogue: Catalogue, listing: HallListing): HallPage {
  const { collection, facet, page } = listing;
  const site = siteOf(catalogue);
  const all: readonly HallEntry[] = catalogue.list(collection);
  const chosen = facet && facetValue(catalogue, collection, facet);
  const entries = chosen?.entries ?? all;
  const pages = pageCount(entries.length);
  const name = hallName(collection);
  const title = chosen ? `${chosen.term['zh-CN']} · ${name}` : name;
  const head: PageHead = {
    title: page === 1 ? title : `${title}（${t.list.page(page)}）`,
    description: t.halls[collection].lead,
    path: listingPath(listing),
    breadcrumbs: [homeCrumb(catalogue), ...(chosen ? [hallCrumb(catalogue, collection)] : [])],
  };
  return {
    head,
    collection,
    title,
    lead: t.halls[collection].lead,
    exhibit: exhibitName(collection),
    total: entries.length,
    groups: facetGroups(catalogue, listing),
    all: {
      href: site.href(`/${collection}/`),
      text: t.list.all,
      count: all.length,
      current: facet === undefined,
    },
    cards: entries
      .slice((page - 1) * pageSize, page * pageSize)
      .map((entry) => cardOf(catalogue, entry)),
    pager: {
      page,
      pages,
      links: Array.from({ length: pages }, (_, i) => ({
        href: site.href(listingPath({ ...listing, page: i + 1 })),
        text: String(i + 1),
      })),
    },
    facetFile: site.href(`/data/facets/${collection}.json`),
  };
}

function facetValue(
  catalogue: Catalogue,
  collection: HallCollection,
  { code, value }: { code: string; value: string },
): FacetValue | undefined {
  return facetsOf(catalogue, collection)
    .find(({ definition }) => definition.code === code)
    ?.values.find(({ term }) => term.code === value);
}

function facetGroups(catalogue: Catalogue, { collection, facet }: HallListing): FacetGroup[] {
  const site = siteOf(catalogue);
  return facetsOf(catalogue, collection)
    .filter(({ values }) => values.length > 0)
    .map(({ definition: { code }, values }) => ({
      code,
      title: t.facets[code] ?? code,
      values: values.map(({ term, entries }) => ({
        href: site.href(`/${collection}/${code}/${term.code}/`),
        text: term['zh-CN'],
        value: term.code,
        count: entries.length,
        current: facet?.code === code && facet.value === term.code,
      })),
    }));
}

/** The facet codes of a hall, in panel order. */
export const facetCodes = (collection: HallCollection): readonly string[] =>
  facetDefinitions[collection].map(({ code }) => code);
