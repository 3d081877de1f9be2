import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import type { Card } from './card.ts';
import { cardOf } from './cards.ts';
import { hallName } from './halls.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

export interface VenuesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  readonly groups: readonly { readonly title: string; readonly cards: readonly Card[] }[];
}

/** All venues, by kind. */
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
    groups: catalogue
      .terms('venue-kinds')
      .map((kind) => ({
        title: kind['zh-CN'],
        cards: venues
          .filter(({ data }) => catalogue.term('venue-kinds', data.kind) === kind)
          .map((venue) => cardOf(catalogue, venue)),
      }))
      .filter(({ cards }) => cards.length > 0),
  };
}
