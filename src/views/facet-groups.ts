import type { Catalogue } from '#catalogue/catalogue';
import { facetsOf } from '#catalogue/facets';
import type { HallCollection } from '#catalogue/facets';
import { t } from '#i18n/t';
import type { Link } from './link.ts';
import { siteOf } from './site.ts';

/** One facet of a hall as the panel shows it. */
export interface FacetGroup {
  readonly code: string;
  readonly title: string;
  readonly values: readonly FacetChoice[];
}
export interface FacetChoice extends Link {
  readonly value: string;
  readonly count: number;
  readonly current: boolean;
  /** A part of a larger one: a district of a city, a trade of an industry. */
  readonly nested: boolean;
}

/** The facets of a hall with their counts; each value links to its own pre-rendered list. */
export function facetGroups(
  catalogue: Catalogue,
  collection: HallCollection,
  chosen: { readonly code: string; readonly value: string } | undefined,
): FacetGroup[] {
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
        current: chosen?.code === code && chosen.value === term.code,
        nested: term.parent !== undefined,
      })),
    }));
}
