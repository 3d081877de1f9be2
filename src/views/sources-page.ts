import type { Catalogue } from '#catalogue/catalogue';
import { pageEntries } from '#catalogue/page-entries';
import { t } from '#i18n/t';
import { dateText } from './date-text.ts';
import { hallName } from './halls.ts';
import type { Link } from './link.ts';
import { hallCrumb, homeCrumb } from './page-head.ts';
import { pageLinks } from './page-links.ts';
import type { PageLinks } from './page-links.ts';
import type { PageHead } from './page.ts';
import { entryLink, siteOf } from './site.ts';
import { resting } from './source-page.ts';

export interface SourceRow extends Link {
  readonly publisher: string;
  readonly date: string;
  readonly tier: string;
  /** How many entries rest on it. */
  readonly uses: number;
}

export interface SourcesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  readonly rows: readonly SourceRow[];
  readonly pager: PageLinks;
}

/** Sources on one page of the list. */
const pageSize = 100;

const pagesOf = (catalogue: Catalogue): number =>
  Math.max(1, Math.ceil(pageEntries(catalogue, 'sources').length / pageSize));

/** The path of a page of the list, from 1: `/sources/`, `/sources/page/2/`. */
const sourcesPath = (page: number): string => (page === 1 ? '/sources/' : `/sources/page/${page}/`);

/** The paths of every page of the list. */
export const sourcesPaths = (catalogue: Catalogue): string[] =>
  Array.from({ length: pagesOf(catalogue) }, (_, i) => sourcesPath(i + 1));

/** Sources that something in the hall rests on, most used first; pages from 1. */
export function sourcesPage(catalogue: Catalogue, page: number): SourcesPage {
  const site = siteOf(catalogue);
  const all = pageEntries(catalogue, 'sources')
    .map((entry) => ({ entry, uses: resting(catalogue, entry).length }))
    .sort((a, b) => b.uses - a.uses);
  const title = hallName('sources');
  return {
    head: {
      title: page === 1 ? title : `${title}（${t.list.page(page)}）`,
      description: t.halls.sources.lead,
      path: sourcesPath(page),
      breadcrumbs: [homeCrumb(catalogue), ...(page === 1 ? [] : [hallCrumb(catalogue, 'sources')])],
    },
    title,
    lead: t.halls.sources.lead,
    total: all.length,
    rows: all.slice((page - 1) * pageSize, page * pageSize).map(({ entry, uses }) => ({
      ...entryLink(site, entry),
      publisher: entry.data.publisher,
      date: entry.data.date === undefined ? '' : dateText(entry.data.date),
      tier: entry.data.tier,
      uses,
    })),
    pager: pageLinks(page, pagesOf(catalogue), (to) => site.href(sourcesPath(to))),
  };
}
