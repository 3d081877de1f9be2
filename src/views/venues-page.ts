import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { hallName } from './halls.ts';
import type { IndexTable } from './index-table.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { entryLink, siteOf } from './site.ts';
import { termText } from './term-text.ts';

export interface VenuesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  readonly table: IndexTable;
}

/** All venues as one table. */
export function venuesPage(catalogue: Catalogue): VenuesPage {
  const venues = catalogue.list('venues');
  const { lead } = t.halls.venues;
  return {
    head: {
      title: hallName('venues'),
      description: lead,
      path: '/venues/',
      breadcrumbs: [
        homeCrumb(catalogue),
        { href: siteOf(catalogue).href('/learning/'), text: t.halls.learning.name },
      ],
    },
    title: hallName('venues'),
    lead,
    total: venues.length,
    table: venueTable(catalogue, venues),
  };
}

/** Venues as rows: kind, who runs it, place. */
export function venueTable(catalogue: Catalogue, venues: readonly Entry<'venues'>[]): IndexTable {
  const site = siteOf(catalogue);
  return {
    columns: [t.tables.name, t.facts.kind, t.facts.hosts, t.facts.region],
    rows: venues.map((entry) => ({
      title: entryLink(site, entry),
      cells: [
        { text: termText(catalogue, 'venue-kinds', entry.data.kind) ?? '' },
        { text: (entry.data.hosts ?? []).join('、') },
        { text: termText(catalogue, 'regions', entry.data.region) ?? '' },
      ],
    })),
  };
}
